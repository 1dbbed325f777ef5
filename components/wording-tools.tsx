import type { Blank } from '../utils/templates/blank.ts';
import { fieldNames } from '../utils/templates/fields.ts';
import { tell } from '../utils/templates/told.ts';
import { interfaceLanguage, type WordKey, word } from '../utils/words.ts';

interface WordingToolsProps {
  blanks: readonly Blank[];
  onField(name: string): void;
}

/** What can be put into a wording where its caret is. */
export function WordingTools({ blanks, onField }: WordingToolsProps) {
  const tools = [
    ...fieldNames.map((name) => ({ name, says: word(`field_${name}` as WordKey) })),
    ...blanks.map(({ name, label }) => ({ name, says: tell(label, interfaceLanguage()) })),
  ];
  return (
    <div class="wording-tools">
      <fieldset>
        <legend>{word('editor_fields')}</legend>
        {tools.map(({ name, says }) => (
          <button
            key={name}
            type="button"
            class="wording-field"
            title={says}
            onClick={() => onField(name)}
          >
            <code>{`{${name}}`}</code>
            <span>{says}</span>
          </button>
        ))}
      </fieldset>
      <p class="hint">{word('editor_phrase_hint')}</p>
    </div>
  );
}
