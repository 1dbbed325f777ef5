import type { Offered } from '../utils/templates/bench.ts';
import type { Manner } from '../utils/templates/manner.ts';
import { sayingsIn } from '../utils/templates/variants.ts';
import { type Address, addresses, type Reader, readers } from '../utils/templates/wording-shape.ts';
import { word } from '../utils/words.ts';
import { addressName } from './address-name.ts';

interface MannerChoiceProps {
  language: string;
  manner: Manner;
  /** Only what one of these can be said in is to be chosen. */
  offered: readonly Offered[];
  siteTitle?: string;
  onManner(manner: Manner): void;
  /** This form of address for every reply on this site. */
  onAlways(address: Address): void;
}

/** du or Sie, أنتَ or أنتِ: shown where the replies offered make the difference. */
export function MannerChoice({ language, manner, offered, ...props }: MannerChoiceProps) {
  const sayings = offered.flatMap(({ card, offer }) => sayingsIn(card, offer.language));
  const hasAddress = sayings.some(({ address }) => address);
  const hasReader = sayings.some(({ to }) => to);
  return (
    <>
      {hasAddress && (
        <label>
          <span>{word('reply_address')}</span>
          <select
            class="field"
            value={manner.address ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const { address: _, ...rest } = manner;
              const always = addresses.find((one) => value === `always ${one}`);
              const address = addresses.find((one) => one === value);
              if (always) props.onAlways(always);
              else props.onManner(address ? { ...rest, address } : rest);
            }}
          >
            <option value="">{word('reply_as_usual')}</option>
            {addresses.map((address) => (
              <option key={address} value={address}>
                {addressName(address, language)}
              </option>
            ))}
            {props.siteTitle && (
              <optgroup label={word('reply_always_on', props.siteTitle)}>
                {addresses.map((address) => (
                  <option key={address} value={`always ${address}`}>
                    {addressName(address, language)}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </label>
      )}
      {hasReader && (
        <label>
          <span>{word('reply_reader')}</span>
          <select
            class="field"
            value={manner.to ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const { to: _, ...rest } = manner;
              const to = readers.find((one): one is Reader => one === value);
              props.onManner(to ? { ...rest, to } : rest);
            }}
          >
            <option value="">{word('reply_reader_any')}</option>
            {readers.map((reader) => (
              <option key={reader} value={reader}>
                {word(`reply_reader_${reader}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
