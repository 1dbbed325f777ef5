import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Limit, Post } from '../utils/post.ts';
import type { Blank } from '../utils/templates/blank.ts';
import { type Card, type Intent, intents } from '../utils/templates/card.ts';
import { retell, withOrWithout, withSayings } from '../utils/templates/draft.ts';
import type { Telling } from '../utils/templates/fields.ts';
import { tell } from '../utils/templates/told.ts';
import { sayingsIn } from '../utils/templates/variants.ts';
import { interfaceLanguage, word } from '../utils/words.ts';
import { BlankList } from './blank-list.tsx';
import { CardAbout } from './card-about.tsx';
import { CardActs } from './card-acts.tsx';
import { LanguageTabs } from './language-tabs.tsx';
import { ReplyPreview } from './reply-preview.tsx';
import { WordingList } from './wording-list.tsx';
import './card-editor.css';

export interface CardEditorProps {
  draft: Card;
  isNew: boolean;
  isChanged: boolean;
  /** The language shown, and all that can be. */
  language: string;
  languages: readonly string[];
  /** Which wording of this language the preview shows. */
  wording: number;
  telling: Omit<Telling, 'post'>;
  sample: Post;
  limits: readonly { title: string; limit: Limit }[];
  brands: readonly { id: string; name: string }[];
  /** Whether another card has this card's shortcut. */
  isTaken: boolean;
  /** What is not right yet, in words. */
  fault?: string;
  onChange(draft: Card): void;
  onLanguage(language: string): void;
  onWording(wording: number): void;
  onSave(): void;
  onRemove(): void;
  onCopy(): void;
  onDiscard(): void;
  onClose(): void;
  onMyDetails(): void;
}

/** One card to write: what it says in each language, what it is for, and how it will look. */
export function CardEditor(props: CardEditorProps) {
  const { draft, language, onChange } = props;
  const title = useRef<HTMLInputElement>(null);
  const sayings = sayingsIn(draft, language);

  const telling = { ...props.telling, post: props.sample };
  const blanks = draft.blanks ?? [];
  const onBlanks = (changed: Blank[]) =>
    onChange(withOrWithout(draft, 'blanks', changed.length > 0 ? changed : undefined));

  // Before it is drawn: who types at once would lose the first letters.
  useLayoutEffect(() => {
    if (props.isNew) title.current?.focus();
  }, [props.isNew]);

  function onKeyDown(event: KeyboardEvent) {
    const isSave = (event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter');
    if (isSave) props.onSave();
    else if (event.key === 'Escape') props.onClose();
    else return;
    event.preventDefault();
  }

  return (
    <section class="card-editor" aria-label={word('editor_label')} onKeyDown={onKeyDown}>
      <div class="card-editor-fields">
        <label class="card-editor-title">
          <span>{word('editor_title')}</span>
          <input
            ref={title}
            class="field"
            dir="auto"
            maxLength={300}
            value={tell(draft.title, interfaceLanguage())}
            placeholder={word('editor_title_hint')}
            onInput={({ currentTarget: { value } }) =>
              onChange({ ...draft, title: retell(draft.title, interfaceLanguage(), value) })
            }
          />
        </label>
        <label>
          <span>{word('editor_intent')}</span>
          <select
            class="field"
            value={draft.intent}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...draft, intent: value as Intent })
            }
          >
            {intents.map((intent) => (
              <option key={intent} value={intent}>
                {word(`intent_${intent}`)}
              </option>
            ))}
          </select>
        </label>
      </div>

      <LanguageTabs
        languages={props.languages}
        card={draft}
        language={language}
        onLanguage={props.onLanguage}
      />
      <div class="card-editor-language">
        <div class="card-editor-words">
          <div role="tabpanel" id="wordings" aria-labelledby={`tab-${language}`}>
            <WordingList
              key={`${draft.id} ${language}`}
              sayings={sayings.length > 0 ? sayings : [{ text: '' }]}
              language={language}
              telling={telling}
              blanks={blanks}
              onBlank={(name) => onBlanks([...blanks, { name }])}
              onSayings={(changed) => onChange(withSayings(draft, language, changed))}
              onWording={props.onWording}
              onMyDetails={props.onMyDetails}
            />
          </div>
          <BlankList blanks={blanks} language={language} onBlanks={onBlanks} />
        </div>
        <div class="card-editor-about">
          <ReplyPreview
            text={(sayings[props.wording] ?? sayings[0])?.text ?? ''}
            language={language}
            telling={telling}
            blanks={blanks}
            limits={props.limits}
          />
          <CardAbout
            draft={draft}
            language={language}
            brands={props.brands}
            isTaken={props.isTaken}
            onChange={onChange}
          />
        </div>
      </div>

      {props.fault && (
        <p class="card-editor-fault" role="alert">
          {props.fault}
        </p>
      )}
      <CardActs
        isNew={props.isNew}
        isChanged={props.isChanged}
        onSave={props.onSave}
        onRemove={props.onRemove}
        onCopy={props.onCopy}
        onDiscard={props.onDiscard}
        onClose={props.onClose}
      />
    </section>
  );
}
