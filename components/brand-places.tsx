import { useState } from 'preact/hooks';
import type { Brand } from '../utils/templates/brand.ts';
import { word } from '../utils/words.ts';

type Place = Brand['places'][number];

interface BrandPlacesProps {
  places: readonly Place[];
  sites: readonly { name: string; title: string }[];
  onPlaces(places: Place[]): void;
}

/** Where a brand speaks, so that it is the one offered there: a site, or one account on it. */
export function BrandPlaces({ places, sites, onPlaces }: BrandPlacesProps) {
  const [site, setSite] = useState('');
  const [account, setAccount] = useState('');
  const named = ({ site: name, account: who }: Place) => {
    const title = sites.find((one) => one.name === name)?.title ?? name;
    return who ? `${title} @${who}` : title;
  };
  return (
    <fieldset>
      <legend>{word('brand_places')}</legend>
      <ul>
        {places.map((place, at) => (
          <li key={`${place.site} ${place.account}`}>
            <bdi>{named(place)}</bdi>
            <button
              type="button"
              class="button quiet"
              aria-label={word('settings_without', named(place))}
              onClick={() => onPlaces(places.filter((_, one) => one !== at))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <div class="brand-list-add">
        <select
          class="field"
          aria-label={word('brand_site')}
          value={site}
          onChange={({ currentTarget: { value } }) => setSite(value)}
        >
          <option value="">{word('brand_site')}</option>
          {sites.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
        <input
          class="field"
          dir="ltr"
          maxLength={200}
          aria-label={word('brand_account')}
          placeholder={word('brand_account')}
          value={account}
          onInput={({ currentTarget: { value } }) => setAccount(value)}
        />
        <button
          type="button"
          class="button"
          disabled={!site}
          onClick={() => {
            const who = account.trim().replace(/^@/, '');
            onPlaces([...places, who ? { site, account: who } : { site }]);
            setAccount('');
          }}
        >
          {word('blanks_add')}
        </button>
      </div>
    </fieldset>
  );
}
