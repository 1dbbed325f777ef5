import { useState } from 'preact/hooks';
import {
  type PointName,
  pointsOf,
  type Question,
  type Saying,
  verdicts,
} from '../utils/templates/question.ts';
import { interfaceLanguage, languageName, word } from '../utils/words.ts';
import { Lines, PointField } from './question-fields.tsx';
import { kindInWords, tallyInWords, verdictInWords, whoInWords } from './question-words.ts';
import './question.css';

export interface QuestionActs {
  onAnswer(question: Question, saying: Saying): void;
  /** `seen` is what stood there before the person's eyes. */
  onNote(question: Question, point: PointName, text: string, seen: readonly string[]): void;
  onEnd(question: Question, isClosed: boolean): void;
  onThrow(question: Question): void;
  onCard(question: Question): void;
}

interface QuestionItemProps extends QuestionActs {
  question: Question;
  /** The team that was asked; absent: oneself. */
  team?: string;
  /** Under which name the person answers there. */
  me: string;
  /** Whether they may answer. */
  may: boolean;
}

/** One question: what is asked, what was answered, and, for whoever may, an answer in one click. */
export function QuestionItem(props: QuestionItemProps) {
  const { question, team, me, may } = props;
  const { kind, asks, text, gist, author, link, language, to, answers, asker } = question;
  const day = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium' });
  const id = `question-${question.id}`;
  return (
    <article class={question.closed ? 'question ended' : 'question'} aria-labelledby={id}>
      <h3 id={id}>{kindInWords(kind)}</h3>
      <p class="hint">
        {team === undefined ? word('question_to_me') : word('question_by', asker, team)}
        {question.relayed && ` (${word('question_relayed')})`} ·{' '}
        <time dateTime={question.created}>{day.format(new Date(question.created))}</time> ·{' '}
        {word('ask_to')}: {whoInWords(to)}
        {language !== undefined && ` · ${languageName(language)}`}
        {question.closed && <span class="tag">{word('question_ended')}</span>}
      </p>
      {asks && <p dir="auto">{asks}</p>}
      {text !== undefined && (
        <p class="ask-text" dir="auto" lang={language}>
          {text}
        </p>
      )}
      {gist && (
        <blockquote dir="auto">
          {author && <bdi>{author}: </bdi>}
          {gist}
        </blockquote>
      )}
      {link && (
        <a href={link} target="_blank" rel="noreferrer">
          {word('question_post')}
        </a>
      )}
      <Points {...props} />
      <p class="question-tally" role="status">
        {tallyInWords(question)}
      </p>
      {answers.length > 0 && (
        <ul>
          {answers.map(({ by, says, note, relayed }) => (
            <li key={by}>
              <bdi>{by || word('question_me')}</bdi>
              {relayed && ` (${word('question_relayed')})`}
              {says && <span class="tag">{verdictInWords(says)}</span>}
              {note && <span dir="auto">{note}</span>}
            </li>
          ))}
        </ul>
      )}
      {may && !question.closed && (
        <Answering {...props} mine={answers.find(({ by }) => by === me)} />
      )}
      <div class="ask-acts">
        {(text !== undefined || answers.some(({ note }) => note)) && (
          <button type="button" class="button" onClick={() => props.onCard(question)}>
            {word('question_card')}
          </button>
        )}
        {may && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => props.onEnd(question, !question.closed)}
            >
              {word(question.closed ? 'question_reopen' : 'question_end')}
            </button>
            <button type="button" class="button quiet" onClick={() => props.onThrow(question)}>
              {word('question_throw')}
            </button>
          </>
        )}
      </div>
    </article>
  );
}

/** The list that is gone through, with what stands at each point; where two wrote at once, both. */
function Points({ question, may, onNote }: QuestionItemProps) {
  const { kind, points } = question;
  return (
    <>
      {pointsOf[kind].map((point: PointName) => {
        const texts = points.filter((one) => one.point === point).map(({ text }) => text);
        return (
          <PointField
            key={point}
            kind={kind}
            point={point}
            said={texts.join(' / ')}
            isFixed={!may || question.closed === true}
            isLate
            onSay={(text) => onNote(question, point, text, texts)}
          />
        );
      })}
    </>
  );
}

function Answering({ question, onAnswer, mine }: QuestionItemProps & { mine: Saying | undefined }) {
  const [note, setNote] = useState(mine?.note ?? '');
  const said = note.trim() ? { note: note.trim() } : {};
  return (
    <div class="question-answering">
      <Lines label={word('question_note')} value={note} most={5000} onValue={setNote} />
      <div class="ask-acts">
        {question.kind === 'humour' ? (
          verdicts.map((says) => (
            <button
              key={says}
              type="button"
              class={mine?.says === says ? 'button main' : 'button'}
              aria-pressed={mine?.says === says}
              onClick={() => onAnswer(question, { says, ...said })}
            >
              {verdictInWords(says)}
            </button>
          ))
        ) : (
          <button
            type="button"
            class="button main"
            disabled={!said.note}
            onClick={() => onAnswer(question, said)}
          >
            {word('question_answer')}
          </button>
        )}
      </div>
    </div>
  );
}
