import { matches } from '../language/languages.ts';
import type { Blank } from './blank.ts';
import type { Card } from './card.ts';
import { type Telling, valueFor } from './fields.ts';
import { type Filled, fill } from './fill.ts';
import type { Told } from './told.ts';
import { fieldsIn } from './wording.ts';
import type { Saying } from './wording-shape.ts';

/** One text of a reply with the blanks of its card: a greeting, a body, a sign-off. */
export interface Piece {
  text: string;
  part?: 'greeting' | 'sign-off';
  blanks?: readonly Blank[];
}

/** One thing to ask the person before a reply goes in. */
export interface Ask {
  name: string;
  /** What to ask for; absent for Asante's own fields and where the name says it. */
  label?: Told;
  /** The only answers there are, in the language of the reply. */
  choices?: string[];
  /** What goes in unless the person says otherwise. */
  value: string;
  /** Without it the reply does not go in; `fact`: because it would not be an honest answer. */
  isNeeded: boolean;
  isFact: boolean;
}

/** An offered card as a piece of a reply. */
export function pieceOf({ card, offer }: { card: Card; offer: { saying: Saying } }): Piece {
  return {
    text: offer.saying.text,
    ...(card.part ? { part: card.part } : {}),
    ...(card.blanks ? { blanks: card.blanks } : {}),
  };
}

/** Several pieces as one reply: the greeting leads the first line, the sign-off has a line of its own. */
export function compose(pieces: readonly Piece[], language: string, telling: Telling): Filled {
  const filled = pieces.map((piece) => ({
    piece,
    ...fill(piece.text, language, telling, piece.blanks),
  }));
  const text = filled.reduce((before, { piece, text }) => {
    if (!before || !text) return before || text;
    return `${before}${piece.part === 'sign-off' || before.includes('\n') ? '\n' : ' '}${text}`;
  }, '');
  return { text, missing: [...new Set(filled.flatMap(({ missing }) => missing))] };
}

/**
 * What has to be asked before these pieces can go in: their cards' blanks in the order in which they stand, and
 * fields that nothing is known for. Empty when the reply is ready as it is.
 */
export function asksOf(pieces: readonly Piece[], language: string, telling: Telling): Ask[] {
  const { answers: _, ...unasked } = telling;
  const { missing } = compose(pieces, language, unasked);
  const asks = new Map<string, Ask>();
  for (const { text, blanks = [] } of pieces) {
    for (const name of fieldsIn(text)) {
      const blank = blanks.find((one) => one.name === name);
      if (asks.has(name) || !(blank || missing.includes(name))) continue;
      const choices = blank?.choices?.filter((one) => matches(one.language, language));
      asks.set(name, {
        name,
        value: valueFor(name, telling, language),
        isNeeded: missing.includes(name),
        isFact: blank?.fact === true,
        ...(blank?.label === undefined ? {} : { label: blank.label }),
        ...(choices?.length ? { choices: choices.map((one) => one.text) } : {}),
      });
    }
  }
  return [...asks.values()];
}
