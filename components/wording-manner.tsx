import { hasGenderedAddress, pronounOf } from '../utils/templates/manner.ts';
import { addresses, readers, type Saying } from '../utils/templates/wording-shape.ts';
import { word } from '../utils/words.ts';
import { addressName } from './address-name.ts';

interface WordingMannerProps {
  saying: Saying;
  language: string;
  /** Number of the wording, from 1. */
  place: number;
  onSaying(saying: Saying): void;
}

/** In what form of address a wording speaks, and to whom, in languages where that makes a difference. */
export function WordingManner({ saying, language, place, onSaying }: WordingMannerProps) {
  const { address, to, ...plain } = saying;
  const hasAddress = address !== undefined || pronounOf('formal', language) !== undefined;
  const hasReader = to !== undefined || hasGenderedAddress(language);
  return (
    <>
      {hasAddress && (
        <select
          class="field"
          aria-label={`${word('reply_address')}: ${word('editor_wording', String(place))}`}
          value={address ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const chosen = addresses.find((one) => one === value);
            onSaying({ ...plain, ...(to ? { to } : {}), ...(chosen ? { address: chosen } : {}) });
          }}
        >
          <option value="">{word('manner_any_address')}</option>
          {addresses.map((one) => (
            <option key={one} value={one}>
              {addressName(one, language)}
            </option>
          ))}
        </select>
      )}
      {hasReader && (
        <select
          class="field"
          aria-label={`${word('reply_reader')}: ${word('editor_wording', String(place))}`}
          value={to ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const chosen = readers.find((one) => one === value);
            onSaying({
              ...plain,
              ...(address ? { address } : {}),
              ...(chosen ? { to: chosen } : {}),
            });
          }}
        >
          <option value="">{word('manner_any_reader')}</option>
          {readers.map((one) => (
            <option key={one} value={one}>
              {word(`because_to_a_${one}`)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
