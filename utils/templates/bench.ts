import type { Brand } from './brand.ts';
import type { Card } from './card.ts';
import type { Piece } from './compose.ts';
import type { Telling } from './fields.ts';
import type { Manner } from './manner.ts';
import type { Offer } from './suggest.ts';

/** A card with the wording of it that is offered. */
export interface Offered {
  offer: Offer;
  card: Card;
}

/** An offered card as a piece of a reply. */
export interface Block extends Offered {
  piece: Piece;
}

/** How the person wants the replies, as far as they have said. */
export interface Wish {
  query: string;
  /** Who answers; absent: I myself. */
  brand?: Brand;
  /** Before all that cards, sites and brands prefer. */
  manner?: Manner;
  answers?: Readonly<Record<string, string>>;
}

/** Where replies to one post are made: what a view asks while a person picks, fills and puts together. */
export interface Bench {
  brands: readonly Brand[];
  /** The brand that answers this post unless the person says otherwise. */
  brand?: Brand;
  /** The post's language; absent for "not sure". */
  language?: string;
  offers(wish: Wish): Offered[];
  /** The greetings or sign-offs that the brand may say. */
  cards(part: 'greeting' | 'sign-off', wish: Wish): Card[];
  /** A greeting or sign-off in this language; undefined where the card has no words in it. */
  block(card: Card, language: string, wish: Wish): Block | undefined;
  telling(wish: Wish): Telling;
}
