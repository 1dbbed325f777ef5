import { useRef } from 'preact/hooks';
import type { Blank } from '../utils/templates/blank.ts';
import { directionOf } from '../utils/templates/direction.ts';
import type { Telling } from '../utils/templates/fields.ts';
import type { Saying } from '../utils/templates/wording-shape.ts';
import { word } from '../utils/words.ts';
import { WordingManner } from './wording-manner.tsx';
import { WordingRemarks } from './wording-remarks.tsx';
import { WordingTools } from './wording-tools.tsx';
import './wording-list.css';

interface WordingListProps {
  sayings: readonly Saying[];
  language: string;
  telling: Telling;
  blanks: readonly Blank[];
  onSayings(sayings: Saying[]): void;
  onWording(wording: number): void;
  /** Asks for this placeholder from now on. */
  onBlank(name: string): void;
  onMyDetails(): void;
}

/** The wordings of one language, with the fields and blanks to put into them where the caret is. */
export function WordingList(props: WordingListProps) {
  const { sayings, language, blanks, onSayings, onWording } = props;
  const last = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const change = (at: number, saying: Saying) =>
    onSayings(sayings.map((one, place) => (place === at ? saying : one)));

  function putField(field: string) {
    const box = last.current ?? list.current?.querySelector('textarea');
    const at = Number(box?.dataset.place ?? 0);
    const saying = sayings[at];
    if (!box || !saying) return;
    box.focus();
    box.setRangeText(`{${field}}`, box.selectionStart, box.selectionEnd, 'end');
    change(at, { ...saying, text: box.value });
  }

  return (
    <div class="wording-list" ref={list}>
      {sayings.map((saying, at) => (
        <div key={at} class="wording">
          <textarea
            class="field"
            rows={3}
            lang={language}
            dir={directionOf(language)}
            data-place={at}
            aria-label={word('editor_wording', String(at + 1))}
            maxLength={20_000}
            value={saying.text}
            placeholder={at === 0 ? word('editor_wording_hint') : ''}
            onFocus={(event) => {
              last.current = event.currentTarget;
              onWording(at);
            }}
            onInput={({ currentTarget: { value } }) => change(at, { ...saying, text: value })}
          />
          <WordingRemarks
            text={saying.text}
            telling={props.telling}
            language={language}
            blanks={blanks}
            onBlank={props.onBlank}
            onMyDetails={props.onMyDetails}
          />
          <div class="wording-foot">
            <WordingManner
              saying={saying}
              language={language}
              place={at + 1}
              onSaying={(changed) => change(at, changed)}
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
        </div>
      ))}
      <div>
        <button type="button" class="button" onClick={() => onSayings([...sayings, { text: '' }])}>
          {word('editor_wording_add')}
        </button>
      </div>
      <WordingTools blanks={blanks} onField={putField} />
    </div>
  );
}
