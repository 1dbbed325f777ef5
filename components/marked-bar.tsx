import { useState } from 'preact/hooks';
import type { Card } from '../utils/templates/card.ts';
import { word, wordFor } from '../utils/words.ts';
import './marked-bar.css';

interface MarkedBarProps {
  /** How many cards are marked. */
  count: number;
  brands: readonly { id: string; name: string }[];
  tags: readonly string[];
  onChange(change: (card: Card) => Card): void;
  onRemove(): void;
  onUnmark(): void;
}

/** What can be done with all marked cards at once. */
export function MarkedBar({ count, brands, tags, onChange, onRemove, onUnmark }: MarkedBarProps) {
  const [tag, setTag] = useState('');
  const clean = tag.trim().slice(0, 60);

  const putTag = () =>
    onChange((card) => ({ ...card, tags: [...new Set([...card.tags, clean])].slice(0, 50) }));
  const takeTag = () =>
    onChange((card) => ({ ...card, tags: card.tags.filter((one) => one !== clean) }));
  const setBrand = (id: string) =>
    onChange(({ brands: mine = [], ...card }) =>
      id === '' ? card : { ...card, brands: [...new Set([...mine, id])].slice(0, 100) },
    );

  return (
    <fieldset class="marked-bar">
      <legend class="spoken">{word('marked_acts')}</legend>
      <strong role="status">{wordFor('marked', count)}</strong>
      <input
        class="field"
        dir="auto"
        list="marked-tags"
        maxLength={60}
        aria-label={word('marked_tag')}
        placeholder={word('marked_tag')}
        value={tag}
        onInput={({ currentTarget: { value } }) => setTag(value)}
      />
      <datalist id="marked-tags">
        {tags.slice(0, 200).map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="button" class="button" disabled={!clean} onClick={putTag}>
        {word('marked_tag_put')}
      </button>
      <button type="button" class="button" disabled={!clean} onClick={takeTag}>
        {word('marked_tag_take')}
      </button>
      {brands.length > 0 && (
        <select
          class="field"
          aria-label={word('marked_brand')}
          value="?"
          onChange={({ currentTarget }) => {
            setBrand(currentTarget.value);
            currentTarget.value = '?';
          }}
        >
          <option value="?" disabled>
            {word('marked_brand')}
          </option>
          {brands.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">{word('brand_all')}</option>
        </select>
      )}
      <button type="button" class="button quiet remove" onClick={onRemove}>
        {word('editor_remove')}
      </button>
      <button type="button" class="button quiet" onClick={onUnmark}>
        {word('marked_none')}
      </button>
    </fieldset>
  );
}
