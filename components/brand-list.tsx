import { useState } from 'preact/hooks';
import type { Brand } from '../utils/templates/brand.ts';
import { word } from '../utils/words.ts';
import { BrandForm, type BrandFormProps } from './brand-form.tsx';
import './brand-list.css';

interface BrandListProps extends Omit<BrandFormProps, 'brand'> {
  brands: readonly Brand[];
  /** A new brand of this name. */
  onNew(name: string): void;
}

/** Everybody that one person answers as; each opens to be changed. */
export function BrandList({ brands, onNew, ...each }: BrandListProps) {
  const [name, setName] = useState('');
  const add = () => {
    if (!name.trim()) return;
    onNew(name.trim());
    setName('');
  };
  return (
    <section class="side-page brand-list" aria-labelledby="brands-title">
      <h2 id="brands-title">{word('brands_title')}</h2>
      <p class="hint">{word('brands_hint')}</p>
      {brands.map((brand) => (
        <details key={brand.id}>
          <summary>
            <bdi>{brand.name}</bdi>
          </summary>
          <BrandForm brand={brand} {...each} />
        </details>
      ))}
      <div class="brand-list-add">
        <input
          class="field"
          dir="auto"
          maxLength={280}
          aria-label={word('brands_new')}
          placeholder={word('brands_new')}
          value={name}
          onInput={({ currentTarget: { value } }) => setName(value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) add();
          }}
        />
        <button type="button" class="button" disabled={!name.trim()} onClick={add}>
          {word('blanks_add')}
        </button>
      </div>
    </section>
  );
}
