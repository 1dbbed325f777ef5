import type { Bench, Offered, Wish } from '../utils/templates/bench.ts';
import type { Brand } from '../utils/templates/brand.ts';
import { fieldValue } from '../utils/templates/fields.ts';
import { tell } from '../utils/templates/told.ts';
import type { Address } from '../utils/templates/wording-shape.ts';
import { interfaceLanguage, languageName, word } from '../utils/words.ts';
import { MannerChoice } from './manner-choice.tsx';
import './reply-how.css';

/** Ids of the cards around the body; '' is none. */
export interface Around {
  greeting: string;
  signOff: string;
}

interface ReplyHowProps {
  bench: Bench;
  wish: Wish;
  around: Around;
  offered: readonly Offered[];
  author: string;
  siteTitle?: string;
  onWish(wish: Wish): void;
  onAround(around: Around): void;
  onBrand(brand?: Brand): void;
  onAddress(address: Address): void;
}

/** How the replies are said: to which name, as whom, in what form of address, between which greeting and sign-off. */
export function ReplyHow(props: ReplyHowProps) {
  const { bench, wish, around, offered, onWish, onAround } = props;
  const language = bench.language ?? offered[0]?.offer.language ?? interfaceLanguage();
  const { answers: _, ...unnamed } = wish;
  const name = wish.answers?.name ?? fieldValue('name', bench.telling(unnamed), language);

  const block = (part: 'greeting' | 'sign-off', key: keyof Around) => {
    const cards = bench.cards(part, wish);
    if (cards.length === 0) return null;
    return (
      <label>
        <span>{word(part === 'greeting' ? 'reply_greeting' : 'reply_sign_off')}</span>
        <select
          class="field"
          value={around[key]}
          onChange={({ currentTarget: { value } }) => onAround({ ...around, [key]: value })}
        >
          <option value="">{word('reply_none')}</option>
          {cards.map((card) => {
            const title = tell(card.title, interfaceLanguage());
            const has = bench.block(card, language, wish) !== undefined;
            return (
              <option key={card.id} value={card.id} disabled={!has}>
                {has ? title : word('reply_lacks', title, languageName(language))}
              </option>
            );
          })}
        </select>
      </label>
    );
  };

  return (
    <fieldset class="reply-how">
      <legend class="spoken">{word('reply_how')}</legend>
      {props.author && (
        <label>
          <span>{word('reply_name')}</span>
          <input
            class="field"
            dir="auto"
            maxLength={280}
            placeholder={word('reply_nameless')}
            value={name}
            onInput={({ currentTarget: { value } }) =>
              onWish({ ...wish, answers: { ...wish.answers, name: value } })
            }
          />
        </label>
      )}
      {bench.brands.length > 0 && (
        <label>
          <span>{word('reply_as')}</span>
          <select
            class="field"
            value={wish.brand?.id ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const brand = bench.brands.find(({ id }) => id === value);
              const { brand: __, ...rest } = wish;
              onWish(brand ? { ...rest, brand } : rest);
              onAround({ ...around, signOff: brand?.signOff ?? '' });
              props.onBrand(brand);
            }}
          >
            <option value="">{word('reply_as_me')}</option>
            {bench.brands.map((brand) => (
              <option key={brand.id} value={brand.id}>
                {brand.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <MannerChoice
        language={language}
        manner={wish.manner ?? {}}
        offered={offered}
        {...(props.siteTitle === undefined ? {} : { siteTitle: props.siteTitle })}
        onManner={(manner) => onWish({ ...wish, manner })}
        onAlways={(address) => {
          onWish({ ...wish, manner: { ...wish.manner, address } });
          props.onAddress(address);
        }}
      />
      {block('greeting', 'greeting')}
      {block('sign-off', 'signOff')}
    </fieldset>
  );
}
