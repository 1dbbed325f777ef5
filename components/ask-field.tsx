import type { Ask } from '../utils/templates/compose.ts';
import { directionOf } from '../utils/templates/direction.ts';
import { isField } from '../utils/templates/fields.ts';
import { tell } from '../utils/templates/told.ts';
import { interfaceLanguage, type WordKey, word } from '../utils/words.ts';

interface AskFieldProps {
  ask: Ask;
  value: string;
  /** Missing, and the person has tried to go on without it. */
  isRefused: boolean;
  /** That of the reply. */
  language: string;
  onValue(value: string): void;
}

/** One blank to fill: words to type or an answer to choose, and what it is needed for. */
export function AskField({ ask, value, isRefused, language, onValue }: AskFieldProps) {
  const id = `ask-${ask.name}`;
  const same = {
    id,
    class: 'field',
    name: ask.name,
    'aria-required': ask.isNeeded,
    'aria-invalid': isRefused,
    ...(ask.isFact ? { 'aria-describedby': `${id}-why` } : {}),
    value,
  };
  return (
    <div class="ask-field">
      <label for={id}>
        <bdi>{nameOf(ask)}</bdi>
        {!ask.isNeeded && <small> {word('blanks_optional')}</small>}
      </label>
      {ask.choices ? (
        <select
          {...same}
          lang={language}
          dir={directionOf(language)}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        >
          <option value="">{ask.isNeeded ? word('blanks_choose') : '–'}</option>
          {ask.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          {...same}
          dir="auto"
          placeholder=" "
          autoComplete="off"
          maxLength={2000}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
      {ask.isFact && <small id={`${id}-why`}>{word('blanks_fact')}</small>}
    </div>
  );
}

/** What an ask is called in the interface's language. */
export function nameOf({ name, label }: Ask): string {
  if (label !== undefined) return tell(label, interfaceLanguage());
  return isField(name) ? word(`field_${name}` as WordKey) : name.replaceAll('_', ' ');
}
