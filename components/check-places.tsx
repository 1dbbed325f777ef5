import { useState } from 'preact/hooks';
import { type CheckName, checkNames } from '../utils/checks/finding.ts';
import { word } from '../utils/words.ts';
import { checkInWords } from './check-in-words.ts';

interface CheckPlacesProps {
  /** `humour@x` on a site, `humour@` and its id for a brand. */
  off: readonly string[];
  places: readonly { key: string; title: string }[];
  onOff(where: string, isOff: boolean): void;
}

/** Checks that are off on one site or for one brand. */
export function CheckPlaces({ off, places, onOff }: CheckPlacesProps) {
  const [check, setCheck] = useState('');
  const [place, setPlace] = useState('');
  const named = (where: string) => {
    const [name, key] = where.split('@');
    const known = checkNames.find((one) => one === name);
    const title = places.find((one) => one.key === key)?.title ?? key;
    return `${known ? checkInWords(known) : name} – ${title}`;
  };
  return (
    <fieldset>
      <legend>{word('checks_off')}</legend>
      <ul>
        {off.map((where) => (
          <li key={where}>
            <bdi>{named(where)}</bdi>
            <button
              type="button"
              class="button quiet"
              aria-label={word('settings_without', named(where))}
              onClick={() => onOff(where, false)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <div class="check-places-add">
        <select
          class="field"
          aria-label={word('checks_off_check')}
          value={check}
          onChange={({ currentTarget: { value } }) => setCheck(value as CheckName)}
        >
          <option value="">{word('checks_off_check')}</option>
          {checkNames.map((name) => (
            <option key={name} value={name}>
              {checkInWords(name)}
            </option>
          ))}
        </select>
        <select
          class="field"
          aria-label={word('checks_off_place')}
          value={place}
          onChange={({ currentTarget: { value } }) => setPlace(value)}
        >
          <option value="">{word('checks_off_place')}</option>
          {places.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          disabled={!check || !place}
          onClick={() => onOff(`${check}@${place}`, true)}
        >
          {word('blanks_add')}
        </button>
      </div>
    </fieldset>
  );
}
