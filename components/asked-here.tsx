import type { Question } from '../utils/templates/question.ts';
import { word } from '../utils/words.ts';
import { kindInWords, tallyInWords } from './question-words.ts';
import './question.css';

interface AskedHereProps {
  questions: readonly Question[];
  /** Address of the library page where a question is answered, and where a card is made of it. */
  page(question: Question, what: 'question' | 'card'): string;
}

/** At a post: that somebody asked about it, and what was answered so far. */
export function AskedHere({ questions, page }: AskedHereProps) {
  return (
    <section class="asked-here" aria-label={word('question_here')}>
      {questions.map((question) => (
        <details key={question.id}>
          <summary>
            {question.asker ? word('question_asked_by', question.asker) : word('question_to_me')} ·{' '}
            {kindInWords(question.kind)}
            {tallyInWords(question) && ` · ${tallyInWords(question)}`}
          </summary>
          {question.asks && <p dir="auto">{question.asks}</p>}
          {question.answers.map(({ by, note }) =>
            note ? (
              <p key={by} dir="auto">
                <bdi>{by || word('question_me')}</bdi>: {note}
              </p>
            ) : null,
          )}
          <a href={page(question, 'question')} target="_blank" rel="noreferrer">
            {word('question_answer')}
          </a>
          {question.answers.some(({ note }) => note) && (
            <a href={page(question, 'card')} target="_blank" rel="noreferrer">
              {word('question_card')}
            </a>
          )}
        </details>
      ))}
    </section>
  );
}
