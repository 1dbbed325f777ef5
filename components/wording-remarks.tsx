import type { Blank } from '../utils/templates/blank.ts';
import { fieldValue, isField, type Telling } from '../utils/templates/fields.ts';
import { fieldsIn } from '../utils/templates/wording.ts';
import { word } from '../utils/words.ts';

interface WordingRemarksProps {
  text: string;
  telling: Telling;
  language: string;
  blanks: readonly Blank[];
  onBlank(name: string): void;
  onMyDetails(): void;
}

/** What keeps a wording from going in as it is: a placeholder that nobody knows, or one of mine that is not told. */
export function WordingRemarks(props: WordingRemarksProps) {
  const { text, telling, language, blanks } = props;
  const used = fieldsIn(text);
  const unknown = used.filter(
    (name) => !isField(name) && !blanks.some((blank) => blank.name === name),
  );
  const untold = used.filter(
    (name) => ['me', 'brand', 'link'].includes(name) && !fieldValue(name, telling, language),
  );
  return (
    <>
      {unknown.map((name) => (
        <p key={name} class="wording-remark bad">
          {word('editor_no_field', `{${name}}`)}{' '}
          <button type="button" class="link" onClick={() => props.onBlank(name)}>
            {word('editor_make_blank')}
          </button>
        </p>
      ))}
      {untold.map((name) => (
        <p key={name} class="wording-remark warn">
          {word('editor_untold', `{${name}}`)}{' '}
          <button type="button" class="link" onClick={props.onMyDetails}>
            {word('settings_title')}
          </button>
        </p>
      ))}
    </>
  );
}
