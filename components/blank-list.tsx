import { useState } from 'preact/hooks';
import { type Blank, blankName } from '../utils/templates/blank.ts';
import { retell } from '../utils/templates/draft.ts';
import { fieldNames } from '../utils/templates/fields.ts';
import { tell } from '../utils/templates/told.ts';
import { interfaceLanguage, languageName, word } from '../utils/words.ts';
import './blank-list.css';

interface BlankListProps {
  blanks: readonly Blank[];
  /** The language whose wordings are being written: choices belong to it. */
  language: string;
  onBlanks(blanks: Blank[]): void;
}

/** What the card asks for before it goes in. */
export function BlankList({ blanks, language, onBlanks }: BlankListProps) {
  const [label, setLabel] = useState('');
  const add = () => {
    if (!label.trim()) return;
    const taken = [...fieldNames, ...blanks.map(({ name }) => name)];
    onBlanks([...blanks, { name: blankName(label, taken), label: label.trim() }]);
    setLabel('');
  };
  return (
    <fieldset class="blank-list">
      <legend>{word('blanks_title')}</legend>
      {blanks.map((blank) => (
        <BlankRow
          key={blank.name}
          blank={blank}
          language={language}
          onBlank={(changed) =>
            onBlanks(
              changed
                ? blanks.map((one) => (one.name === blank.name ? changed : one))
                : blanks.filter((one) => one.name !== blank.name),
            )
          }
        />
      ))}
      <div class="blank-list-add">
        <input
          class="field"
          dir="auto"
          maxLength={200}
          aria-label={word('blanks_new')}
          placeholder={word('blanks_new')}
          value={label}
          onInput={({ currentTarget: { value } }) => setLabel(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey)
              return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" class="button" disabled={!label.trim()} onClick={add}>
          {word('blanks_add')}
        </button>
      </div>
    </fieldset>
  );
}

interface BlankRowProps {
  blank: Blank;
  language: string;
  /** Without a blank: takes it away. */
  onBlank(blank?: Blank): void;
}

function BlankRow({ blank, language, onBlank }: BlankRowProps) {
  const { choices = [], fact, ...rest } = blank;
  const own = choices.filter((one) => one.language === language);
  const others = choices.filter((one) => one.language !== language);
  const withChoices = (text: string): Blank => {
    const lines = text.split('\n').map((line) => ({ language, text: line.slice(0, 500) }));
    const all = [...others, ...(text ? lines : [])];
    return { ...rest, ...(fact ? { fact } : {}), ...(all.length > 0 ? { choices: all } : {}) };
  };
  return (
    <div class="blank-row">
      <label>
        <span>
          {word('blanks_label')} <code>{`{${blank.name}}`}</code>
        </span>
        <input
          class="field"
          dir="auto"
          maxLength={200}
          value={tell(blank.label, interfaceLanguage())}
          onInput={({ currentTarget: { value } }) =>
            onBlank({ ...blank, label: retell(blank.label, interfaceLanguage(), value) })
          }
        />
      </label>
      <label>
        <span>{word('blanks_choices', languageName(language))}</span>
        <textarea
          class="field"
          rows={2}
          lang={language}
          dir="auto"
          value={own.map(({ text }) => text).join('\n')}
          onInput={({ currentTarget: { value } }) => onBlank(withChoices(value))}
        />
      </label>
      <label class="blank-row-fact">
        <input
          type="checkbox"
          checked={fact === true}
          onChange={({ currentTarget: { checked } }) =>
            onBlank({
              ...rest,
              ...(choices.length > 0 ? { choices } : {}),
              ...(checked ? { fact: true } : {}),
            })
          }
        />
        <span>{word('blanks_is_fact')}</span>
      </label>
      <button type="button" class="link" onClick={() => onBlank()}>
        {word('blanks_remove', `{${blank.name}}`)}
      </button>
    </div>
  );
}
