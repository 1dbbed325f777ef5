import { type Address, addresses } from '../utils/templates/wording-shape.ts';
import { word } from '../utils/words.ts';

interface Addresses {
  address: 'any' | Address;
  siteAddress: Record<string, Address>;
}

interface AddressSettingsProps {
  choices: Addresses;
  sites: readonly { name: string; title: string }[];
  onChange(some: Partial<Addresses>): void;
}

/** How I speak to people in general, and on single sites. */
export function AddressSettings({ choices, sites, onChange }: AddressSettingsProps) {
  const { address, siteAddress } = choices;
  const titleOf = (site: string) => sites.find(({ name }) => name === site)?.title ?? site;
  return (
    <fieldset class="language-order">
      <legend>{word('reply_address')}</legend>
      <select
        class="field"
        aria-label={word('reply_address')}
        value={address}
        onChange={({ currentTarget: { value } }) =>
          onChange({ address: addresses.find((one) => one === value) ?? 'any' })
        }
      >
        {(['any', ...addresses] as const).map((one) => (
          <option key={one} value={one}>
            {word(`address_${one}`)}
          </option>
        ))}
      </select>
      {Object.keys(siteAddress).length > 0 && (
        <ul>
          {Object.entries(siteAddress).map(([site, one]) => (
            <li key={site}>
              <span>
                {titleOf(site)}: {word(`address_${one}`)}
              </span>
              <button
                type="button"
                class="button quiet"
                aria-label={word('settings_without', titleOf(site))}
                onClick={() => {
                  const { [site]: _, ...others } = siteAddress;
                  onChange({ siteAddress: others });
                }}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
