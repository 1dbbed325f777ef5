import type { Question } from '../utils/templates/question.ts';
import { inTurn } from '../utils/templates/question-tally.ts';
import { word } from '../utils/words.ts';
import { type QuestionActs, QuestionItem } from './question-item.tsx';

interface QuestionListProps extends QuestionActs {
  questions: readonly Question[];
  teams: readonly { id: string; name: string; me: string; may: boolean }[];
  onClose(): void;
}

/** What is asked, by oneself and in one's teams: open ones first. */
export function QuestionList({ questions, teams, onClose, ...acts }: QuestionListProps) {
  return (
    <section class="side-page questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{word('question_title')}</h2>
      <p class="hint">{word('question_hint')}</p>
      {questions.length === 0 && <p>{word('question_nothing')}</p>}
      {inTurn(questions).map((question) => {
        const team = teams.find(({ id }) => id === question.library);
        const where = team
          ? { team: team.name, me: team.me, may: team.may }
          : { me: '', may: true };
        return <QuestionItem key={question.id} question={question} {...where} {...acts} />;
      })}
      <div class="side-page-actions">
        <button type="button" class="button" onClick={onClose}>
          {word('editor_close')}
        </button>
      </div>
    </section>
  );
}
