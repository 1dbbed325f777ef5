import { useState } from 'preact/hooks';
import type { Limit } from '../utils/post.ts';
import type { Bench, Block, Offered, Wish } from '../utils/templates/bench.ts';
import type { Brand } from '../utils/templates/brand.ts';
import { asksOf, compose, pieceOf } from '../utils/templates/compose.ts';
import { count } from '../utils/templates/length.ts';
import { shorterReply, type Whole } from '../utils/templates/shorter.ts';
import type { Address } from '../utils/templates/wording-shape.ts';
import { word } from '../utils/words.ts';
import { BlanksForm } from './blanks-form.tsx';
import { choiceOf } from './choices.ts';
import { type Around, ReplyHow } from './reply-how.tsx';
import { ReplyPicker } from './reply-picker.tsx';

export type Mode = 'at-caret' | 'replace' | 'copy';

/** A reply that is picked. */
export interface Reply extends Whole {
  /** The same with a wording that is shorter by so much, as the site counts. */
  shorter(over: number): Reply | undefined;
}

interface ReplyDeskProps {
  bench: Bench;
  /** The name that the post shows; '' where there is no post. */
  author: string;
  siteTitle?: string;
  limit?: Limit;
  /** While a reply is on its way nothing else can be picked. */
  busy: boolean;
  canReplace?: boolean;
  /** What was typed before there was a search, once. */
  typed(): string;
  /** Whether this very text stands in the box already. */
  inBox?(text: string): boolean;
  done(reply: Reply, mode: Mode): void;
  /** Asks colleagues whether a joke is a good one; absent where nobody can be asked. */
  onTest?(reply: Reply, one: Offered): void;
  onBrand(brand?: Brand): void;
  /** Speaks so on this site from now on. */
  onAddress(address: Address): void;
}

/** Where a reply is picked, put together and filled; what comes out of it is ready to go in. */
export function ReplyDesk(props: ReplyDeskProps) {
  const { bench } = props;
  const [wish, setWish] = useState<Wish>(() => ({
    query: props.typed(),
    ...(bench.brand ? { brand: bench.brand } : {}),
  }));
  const [around, setAround] = useState<Around>({
    greeting: '',
    signOff: bench.brand?.signOff ?? '',
  });
  const [asking, setAsking] = useState<{ offered: Offered; mode: Mode }>();

  const offered = bench.offers(wish);
  const telling = bench.telling(wish);

  /** The cards of the whole reply, in their order. */
  const blocksOf = (one: Offered): Block[] => {
    const near = (part: 'greeting' | 'sign-off', id: string) => {
      const card = one.card.part
        ? undefined
        : bench.cards(part, wish).find((card) => card.id === id);
      const block = card && bench.block(card, one.offer.language, wish);
      return block ? [block] : [];
    };
    return [
      ...near('greeting', around.greeting),
      { ...one, piece: pieceOf(one) },
      ...near('sign-off', around.signOff),
    ];
  };
  const whole = (one: Offered, answers = wish.answers) =>
    compose(
      blocksOf(one).map(({ piece }) => piece),
      one.offer.language,
      { ...telling, ...(answers ? { answers } : {}) },
    );
  const asks = (one: Offered) =>
    asksOf(
      blocksOf(one).map(({ piece }) => piece),
      one.offer.language,
      telling,
    );

  const reply = ({ text, said }: Whole, answers = wish.answers): Reply => ({
    text,
    said,
    shorter(over) {
      const { limit } = props;
      const length = (words: string) => (limit ? count(words, limit) : words.length);
      const found = shorterReply(said, {
        telling: { ...telling, ...(answers ? { answers } : {}) },
        most: length(text) - over,
        length,
      });
      return found && reply(found, answers);
    },
  });

  const choices = offered.map((one) => {
    const { text } = whole(one);
    const choice = choiceOf(one, text, props.limit);
    if (text && props.inBox?.(text)) choice.reasons.unshift(word('because_in_box'));
    return choice;
  });
  const oneOf = (id: string) => offered[choices.findIndex((choice) => choice.id === id)];
  const take = (id: string, mode: Mode) => {
    const one = oneOf(id);
    if (!one) return;
    if (asks(one).length > 0) setAsking({ offered: one, mode });
    else props.done(reply({ text: whole(one).text, said: blocksOf(one) }), mode);
  };

  if (asking) {
    const { offered: one, mode } = asking;
    return (
      <BlanksForm
        card={one.card}
        asks={asks(one)}
        language={one.offer.language}
        fill={(answers) => whole(one, { ...wish.answers, ...answers })}
        {...(props.limit ? { limit: props.limit } : {})}
        onBack={() => setAsking(undefined)}
        onFilled={(answers, text) => {
          setWish((now) => ({ ...now, answers: { ...now.answers, ...answers } }));
          setAsking(undefined);
          props.done(reply({ text, said: blocksOf(one) }, { ...wish.answers, ...answers }), mode);
        }}
      />
    );
  }
  return (
    <ReplyPicker
      choices={choices}
      query={wish.query}
      search={(query) => setWish({ ...wish, query })}
      busy={props.busy}
      pick={({ id }) => take(id, 'at-caret')}
      copy={({ id }) => take(id, 'copy')}
      {...(props.onTest
        ? {
            ask: {
              label: ({ id }) =>
                oneOf(id)?.card.intent === 'humour' ? word('ask_test_joke') : undefined,
              act: ({ id }) => {
                const one = oneOf(id);
                if (one) props.onTest?.(reply({ text: whole(one).text, said: blocksOf(one) }), one);
              },
            },
          }
        : {})}
      {...(props.canReplace ? { replace: ({ id }) => take(id, 'replace') } : {})}
    >
      <ReplyHow
        bench={bench}
        wish={wish}
        around={around}
        offered={offered}
        author={props.author}
        {...(props.siteTitle === undefined ? {} : { siteTitle: props.siteTitle })}
        onWish={setWish}
        onAround={setAround}
        onBrand={props.onBrand}
        onAddress={props.onAddress}
      />
    </ReplyPicker>
  );
}
