import { reads } from '../utils/templates/wording.ts';
import { languageName, word } from '../utils/words.ts';
import './import-row.css';

export type Standing = 'new' | 'changed' | 'same' | 'conflict';
export type Choice = 'take' | 'both' | 'leave';

/** One reply of a file, as it will come in. */
export interface IncomingReply {
  id: string;
  title: string;
  standing: Standing;
  choice: Choice;
  texts: readonly {
    text: string;
    language: string;
    /** How its language is known: told by the file, guessed, or neither. */
    told: 'file' | 'guessed' | 'unsure';
  }[];
  unknown: readonly string[];
}

interface ImportRowProps {
  reply: IncomingReply;
  /** Languages to choose from, the likeliest first. */
  languages: readonly string[];
  onChoice(id: string, choice: Choice): void;
  onLanguage(id: string, text: number, language: string): void;
}

/** So many characters of each text are shown. */
const glimpse = 220;

/** One reply of a file: its texts with their languages, what is not understood in it, and what to do with it. */
export function ImportRow({ reply, languages, onChoice, onLanguage }: ImportRowProps) {
  const { id, title, standing, choice, texts, unknown } = reply;
  const choices: Choice[] =
    standing === 'changed' || standing === 'conflict'
      ? ['take', 'both', 'leave']
      : ['take', 'leave'];
  const label = (one: Choice) =>
    word(
      one === 'take' && choices.includes('both')
        ? 'exchange_choice_replace'
        : `exchange_choice_${one}`,
    );
  return (
    <li class="import-row">
      <div class="import-row-head">
        <strong>
          <bdi>{title}</bdi>
        </strong>
        <span class={`tag ${standing}`}>{word(`exchange_standing_${standing}`)}</span>
        <select
          class="field"
          aria-label={word('exchange_choice', title)}
          value={choice}
          onChange={({ currentTarget: { value } }) => onChoice(id, value as Choice)}
        >
          {choices.map((one) => (
            <option key={one} value={one}>
              {label(one)}
            </option>
          ))}
        </select>
      </div>
      {texts.map(({ text, language, told }, at) => (
        <div key={at} class="import-row-text">
          {told === 'file' ? (
            <span class="import-row-language">{languageName(language)}</span>
          ) : (
            <select
              class={`field import-row-language ${told}`}
              aria-label={word('exchange_language', title)}
              value={language}
              onChange={({ currentTarget: { value } }) => onLanguage(id, at, value)}
            >
              {[...new Set([language, ...languages])].map((tag) => (
                <option key={tag} value={tag}>
                  {tag === language && told === 'unsure'
                    ? word('exchange_unsure', languageName(tag))
                    : languageName(tag)}
                </option>
              ))}
            </select>
          )}
          <p dir="auto" lang={language}>
            <Glimpse text={text} />
          </p>
        </div>
      ))}
      {unknown.length > 0 && (
        <p class="import-row-unknown">
          {word('exchange_not_known')}{' '}
          {unknown.map((one) => (
            <code key={one}>{one}</code>
          ))}
        </p>
      )}
    </li>
  );
}

/** The beginning of a text as it will read, its fields marked: other tools' variables that stay words are none. */
function Glimpse({ text }: { text: string }) {
  let room = glimpse;
  const shown = reads(text).map(({ text: piece, isField }, at) => {
    const part = piece.slice(0, Math.max(0, room)).toWellFormed();
    room -= piece.length;
    return isField && part ? <code key={at}>{part}</code> : part;
  });
  return (
    <>
      {shown}
      {room < 0 && '…'}
    </>
  );
}
