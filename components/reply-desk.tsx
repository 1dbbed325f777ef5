import { useState } from 'preact/hooks';
import type { Limit } from '../utils/post.ts';
import type { Bench, Block, Offered, Wish } from '../utils/templates/bench.ts';
import type { Brand } from '../utils/templates/brand.ts';
import { asksOf, compose, pieceOf } from '../utils/templates/compose.ts';
import type { Address } from '../utils/templates/wording-shape.ts';
import { BlanksForm } from './blanks-form.tsx';
import { choiceOf } from './choices.ts';
import { type Around, ReplyHow } from './reply-how.tsx';
import { ReplyPicker } from './reply-picker.tsx';

export type Mode = 'at-caret' | 'replace' | 'copy';

/** A reply that is whole, and the cards that it is made of. */
export interface Reply {
  text: string;
  said: Offered[];
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
  done(reply: Reply, mode: Mode): void;
  onBrand(brand?: Brand): void;
  /** Speaks so on this site from now on. */
  onAddress(address: Address): void;
}

/** Where a reply is picked, put together and filled; what comes out of it is ready to go in. */
export function ReplyDesk(props: ReplyDeskProps) {
  const { bench } = props;
  const [wish, setWish] = useState<Wish>({
    query: '',
    ...(bench.brand ? { brand: bench.brand } : {}),
  });
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

  const choices = offered.map((one) => choiceOf(one, whole(one).text, props.limit));
  const take = (id: string, mode: Mode) => {
    const one = offered[choices.findIndex((choice) => choice.id === id)];
    if (!one) return;
    if (asks(one).length > 0) setAsking({ offered: one, mode });
    else props.done({ text: whole(one).text, said: blocksOf(one) }, mode);
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
          props.done({ text, said: blocksOf(one) }, mode);
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
