import type { Brand } from '../utils/templates/brand.ts';
import type { Card } from '../utils/templates/card.ts';
import { tell } from '../utils/templates/told.ts';
import { addresses } from '../utils/templates/wording-shape.ts';
import { interfaceLanguage, word } from '../utils/words.ts';
import { BrandManners } from './brand-manners.tsx';
import { BrandPlaces } from './brand-places.tsx';
import { LanguageOrder } from './language-order.tsx';

export interface BrandFormProps {
  brand: Brand;
  signOffs: readonly Card[];
  sites: readonly { name: string; title: string }[];
  offered: readonly string[];
  /** My own order of languages, from which a brand's begins. */
  languages: readonly string[];
  onBrand(brand: Brand): void;
  onDrop(brand: Brand): void;
}

/** One brand: what it is called and how it speaks; what is changed is kept at once. */
export function BrandForm({ brand, signOffs, sites, offered, languages, ...does }: BrandFormProps) {
  /** The brand with these details, or without those that are undefined. */
  const change = (some: { [Key in keyof Brand]?: Brand[Key] | undefined }) => {
    const all = Object.entries({ ...brand, ...some });
    does.onBrand(Object.fromEntries(all.filter(([, value]) => value !== undefined)) as Brand);
  };
  return (
    <div class="brand-form">
      <label>
        <span>
          {word('brand_name')} <code>{'{brand}'}</code>
        </span>
        <input
          class="field"
          dir="auto"
          maxLength={280}
          defaultValue={brand.name}
          onInput={({ currentTarget: { value } }) => value.trim() && change({ name: value })}
        />
      </label>
      <label>
        <span>
          {word('settings_link')} <code>{'{link}'}</code>
        </span>
        <input
          class="field"
          dir="auto"
          maxLength={2000}
          inputMode="url"
          defaultValue={brand.link ?? ''}
          onInput={({ currentTarget: { value } }) => change({ link: value || undefined })}
        />
      </label>
      <label>
        <span>{word('reply_address')}</span>
        <select
          class="field"
          value={brand.address ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ address: addresses.find((one) => one === value) })
          }
        >
          <option value="">{word('address_any')}</option>
          {addresses.map((one) => (
            <option key={one} value={one}>
              {word(`address_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{word('reply_sign_off')}</span>
        <select
          class="field"
          value={brand.signOff ?? ''}
          onChange={({ currentTarget: { value } }) => change({ signOff: value || undefined })}
        >
          <option value="">{word('reply_none')}</option>
          {signOffs.map((card) => (
            <option key={card.id} value={card.id}>
              {tell(card.title, interfaceLanguage())}
            </option>
          ))}
        </select>
      </label>
      <BrandManners brand={brand} change={change} />
      <BrandPlaces places={brand.places} sites={sites} onPlaces={(places) => change({ places })} />
      <label class="settings-tick">
        <input
          type="checkbox"
          checked={brand.languages !== undefined}
          onChange={({ currentTarget: { checked } }) =>
            change({ languages: checked ? [...languages] : undefined })
          }
        />
        <span>{word('brand_own_languages')}</span>
      </label>
      {brand.languages && (
        <LanguageOrder
          languages={brand.languages}
          offered={offered}
          onChange={(order) => change({ languages: order })}
        />
      )}
      <button type="button" class="link brand-drop" onClick={() => does.onDrop(brand)}>
        {word('brand_drop', brand.name)}
      </button>
    </div>
  );
}
