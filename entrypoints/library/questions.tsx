import { useEffect, useState } from 'preact/hooks';
import { QuestionList } from '../../components/question-list.tsx';
import {
  answer,
  bringQuestionBack,
  end,
  myTeams,
  note,
  throwQuestion,
} from '../../utils/storage/questions.ts';
import { word } from '../../utils/words.ts';
import type { useDesk } from './desk.ts';

/** What is asked, and all that can be done with it; a team is told by what keeps it in step. */
export function Questions({ desk }: { desk: ReturnType<typeof useDesk> }) {
  const { shelf, run, refresh, onToast } = desk;
  const [teams, setTeams] = useState<Awaited<ReturnType<typeof myTeams>>>();
  useEffect(() => run(async () => setTeams(await myTeams())), [shelf.questions]);
  const change = (what: () => Promise<void>) =>
    run(async () => {
      await what();
      await refresh();
    });
  // Until it is known who one is, nothing could be answered under the right name.
  if (!teams) return null;
  return (
    <QuestionList
      questions={shelf.questions}
      teams={teams}
      onAnswer={({ id }, saying) => change(() => answer(id, saying))}
      onNote={({ id }, point, text, seen) => change(() => note(id, point, text, seen))}
      onEnd={({ id }, isClosed) => change(() => end(id, isClosed))}
      onThrow={(question) =>
        change(async () => {
          await throwQuestion(question);
          onToast({
            text: word('question_thrown'),
            undo: () => change(() => bringQuestionBack(question)),
          });
        })
      }
      onCard={desk.onCardFrom}
      onClose={desk.onClose}
    />
  );
}
