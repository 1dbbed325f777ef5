import { type Card, parts } from '../utils/templates/card.ts';
import { retell, withOrWithout } from '../utils/templates/draft.ts';
import { tell } from '../utils/templates/told.ts';
import { addresses } from '../utils/templates/wording-shape.ts';
import { interfaceLanguage, word } from '../utils/words.ts';
import { addressName } from './address-name.ts';

interface CardAboutProps {
  draft: Card;
  language: string;
  brands: readonly { id: string; name: string }[];
  /** Whether another card has this card's shortcut. */
  isTaken: boolean;
  onChange(draft: Card): void;
}

/** What is to be known of a card besides its words: why it is good practice, how it is found, who says it and how. */
export function CardAbout({ draft, language, brands, isTaken, onChange }: CardAboutProps) {
  const said = (key: 'note' | 'practice', value: string) =>
    onChange({ ...draft, [key]: retell(draft[key], interfaceLanguage(), value) });
  return (
    <>
      <label>
        <span>{word('editor_note')}</span>
        <textarea
          class="field"
          dir="auto"
          rows={3}
          maxLength={5000}
          value={tell(draft.note, interfaceLanguage())}
          placeholder={word('editor_note_hint')}
          onInput={({ currentTarget: { value } }) => said('note', value)}
        />
      </label>
      <label>
        <span>{word('editor_practice')}</span>
        <input
          class="field"
          dir="auto"
          maxLength={300}
          value={tell(draft.practice, interfaceLanguage())}
          onInput={({ currentTarget: { value } }) => said('practice', value)}
        />
      </label>
      <label>
        <span>{word('editor_tags')}</span>
        <input
          key={draft.id}
          class="field"
          dir="auto"
          defaultValue={draft.tags.join(', ')}
          placeholder={word('editor_tags_hint')}
          onInput={({ currentTarget: { value } }) =>
            onChange({
              ...draft,
              tags: value.split(/[,،]/).map((tag) => tag.trim().slice(0, 60)),
            })
          }
        />
      </label>
      <div class="card-editor-pair">
        <label>
          <span>{word('editor_shortcut')}</span>
          <input
            class="field"
            dir="auto"
            maxLength={40}
            aria-invalid={isTaken}
            value={draft.shortcut ?? ''}
            onInput={({ currentTarget }) => {
              const value = currentTarget.value.replace(/[\s/]/g, '');
              currentTarget.value = value;
              onChange(withOrWithout(draft, 'shortcut', value || undefined));
            }}
          />
          {isTaken && <small class="wording-remark warn">{word('editor_shortcut_taken')}</small>}
        </label>
        <label>
          <span>{word('editor_part')}</span>
          <select
            class="field"
            value={draft.part ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange(
                withOrWithout(
                  draft,
                  'part',
                  parts.find((part) => part === value),
                ),
              )
            }
          >
            <option value="">{word('editor_part_whole')}</option>
            <option value="greeting">{word('reply_greeting')}</option>
            <option value="sign-off">{word('reply_sign_off')}</option>
          </select>
        </label>
        <label>
          <span>{word('reply_address')}</span>
          <select
            class="field"
            value={draft.address ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange(
                withOrWithout(
                  draft,
                  'address',
                  addresses.find((one) => one === value),
                ),
              )
            }
          >
            <option value="">{word('editor_address_any')}</option>
            {addresses.map((one) => (
              <option key={one} value={one}>
                {addressName(one, language)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {brands.length > 0 && (
        <fieldset class="card-editor-brands">
          <legend>{word('editor_brands')}</legend>
          {brands.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={draft.brands?.includes(id) === true}
                onChange={({ currentTarget: { checked } }) => {
                  const others = draft.brands?.filter((one) => one !== id) ?? [];
                  const mine = checked ? [...others, id] : others;
                  onChange(withOrWithout(draft, 'brands', mine.length > 0 ? mine : undefined));
                }}
              />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
