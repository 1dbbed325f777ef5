import { useRef } from 'preact/hooks';
import { directionOf } from '../utils/templates/direction.ts';
import { fieldNames, fieldValue, type Telling } from '../utils/templates/fields.ts';
import { fieldsIn } from '../utils/templates/wording.ts';
import type { Saying } from '../utils/templates/wording-shape.ts';
import { type WordKey, word } from '../utils/words.ts';
import './wording-list.css';

interface WordingListProps {
  sayings: readonly Saying[];
  language: string;
  telling: Telling;
  onSayings(sayings: Saying[]): void;
  onWording(wording: number): void;
  onMyDetails(): void;
}

/** The wordings of one language, with the fields to put into them where the caret is. */
export function WordingList(props: WordingListProps) {
  const { sayings, language, onSayings, onWording } = props;
  const last = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const change = (at: number, text: string) =>
    onSayings(sayings.map((one, place) => (place === at ? { ...one, text } : one)));

  function putField(field: string) {
    const box = last.current ?? list.current?.querySelector('textarea');
    if (!box) return;
    box.focus();
    box.setRangeText(`{${field}}`, box.selectionStart, box.selectionEnd, 'end');
    change(Number(box.dataset.place ?? 0), box.value);
  }

  return (
    <div class="wording-list" ref={list}>
      {sayings.map(({ text }, at) => (
        <div key={at} class="wording">
          <textarea
            class="field"
            rows={3}
            lang={language}
            dir={directionOf(language)}
            data-place={at}
            aria-label={word('editor_wording', String(at + 1))}
            maxLength={20_000}
            value={text}
            placeholder={at === 0 ? word('editor_wording_hint') : ''}
            onFocus={(event) => {
              last.current = event.currentTarget;
              onWording(at);
            }}
            onInput={({ currentTarget: { value } }) => change(at, value)}
          />
          <Remarks
            text={text}
            telling={props.telling}
            language={language}
            onMyDetails={props.onMyDetails}
          />
          {sayings.length > 1 && (
            <button
              type="button"
              class="link wording-remove"
              onClick={() => onSayings(sayings.filter((_, place) => place !== at))}
            >
              {word('editor_wording_remove', String(at + 1))}
            </button>
          )}
        </div>
      ))}
      <div>
        <button type="button" class="button" onClick={() => onSayings([...sayings, { text: '' }])}>
          {word('editor_wording_add')}
        </button>
      </div>
      <div class="wording-tools">
        <fieldset>
          <legend>{word('editor_fields')}</legend>
          {fieldNames.map((field) => (
            <button
              key={field}
              type="button"
              class="wording-field"
              title={word(`field_${field}` as WordKey)}
              onClick={() => putField(field)}
            >
              <code>{`{${field}}`}</code>
              <span>{word(`field_${field}` as WordKey)}</span>
            </button>
          ))}
        </fieldset>
        <p class="hint">{word('editor_phrase_hint')}</p>
      </div>
    </div>
  );
}

/** What keeps a wording from being offered: a field that does not exist, or one of mine that is not told. */
function Remarks(props: { text: string; telling: Telling; language: string; onMyDetails(): void }) {
  const used = fieldsIn(props.text);
  const unknown = used.filter((field) => !fieldNames.includes(field));
  const untold = used.filter(
    (field) =>
      ['me', 'brand', 'link'].includes(field) && !fieldValue(field, props.telling, props.language),
  );
  return (
    <>
      {unknown.map((field) => (
        <p key={field} class="wording-remark bad">
          {word('editor_no_field', `{${field}}`)}
        </p>
      ))}
      {untold.map((field) => (
        <p key={field} class="wording-remark warn">
          {word('editor_untold', `{${field}}`)}{' '}
          <button type="button" class="link" onClick={props.onMyDetails}>
            {word('settings_title')}
          </button>
        </p>
      ))}
    </>
  );
}
