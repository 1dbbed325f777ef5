import * as v from 'valibot';
import { type Blank, BlankShape } from './blank.ts';
import { told, words } from './told.ts';
import { addresses, WordingShape } from './wording-shape.ts';

/** What a reply is for. `free` is everything else. */
export const intents = ['thanks', 'honest', 'humour', 'apology', 'question', 'free'] as const;
export type Intent = (typeof intents)[number];

/** What a card is in a reply put together from several; absent: a whole reply, or its body. */
export const parts = ['greeting', 'sign-off'] as const;

const Time = v.pipe(v.string(), v.isoTimestamp());
const Id = v.pipe(v.string(), v.uuid(), v.toLowerCase());

/** Typed after a slash, `/thx`: anything without white space and slashes, in any script. */
const Shortcut = v.pipe(words(40), v.regex(/^[^\s/]+$/u, 'a shortcut is one word without a slash'));

/** Sizes in UTF-16 units and in numbers of entries; a card past them is refused, never cut. */
const CardShape = v.object({
  id: Id,
  intent: v.picklist(intents),
  title: told(300),
  note: v.exactOptional(told(5000)),
  /** The practice of good answers that the card follows, in a few words. */
  practice: v.exactOptional(told(300)),
  tags: v.pipe(v.array(words(60)), v.maxLength(50)),
  /** Several per language are several ways to say the same; they take turns. */
  wordings: v.pipe(v.array(WordingShape), v.maxLength(200)),
  part: v.exactOptional(v.picklist(parts)),
  /** The form of address that this card is always said in, whatever brand and site prefer. */
  address: v.exactOptional(v.picklist(addresses)),
  /** Ids of the brands that say this; absent or empty: all of them. */
  brands: v.exactOptional(v.pipe(v.array(Id), v.maxLength(100))),
  shortcut: v.exactOptional(Shortcut),
  /** What is asked for before the reply goes in; a name comes once. */
  blanks: v.exactOptional(
    v.pipe(v.array(BlankShape), v.maxLength(20), v.check(namesDiffer, 'a blank comes twice')),
  ),
  origin: v.picklist(['starter', 'mine']),
  /** The library that the card belongs to; absent: one's own. */
  library: v.exactOptional(Id),
  /** The library's card that this one's own began as. */
  copiedFrom: v.exactOptional(v.object({ library: Id, card: Id })),
  created: Time,
  changed: Time,
});

/** One thing to say: its title, why it is good practice, and its wordings in every language it has. */
export type Card = v.InferOutput<typeof CardShape>;

function namesDiffer(blanks: Blank[]) {
  return new Set(blanks.map((blank) => blank.name)).size === blanks.length;
}

/** Why something from outside is not a card, and where in it the fault lies. */
export class NotACard extends Error {
  override name = 'NotACard';
  readonly path: readonly (string | number)[];

  constructor(message: string, path: readonly (string | number)[] = []) {
    super(message);
    this.path = path;
  }
}

/**
 * Reads one card from outside (a file, another browser). `place` names it for the person, such as "card 3".
 * @throws NotACard "card 3 (Thank you), wordings.0.text: empty text"
 */
export function readCard(from: unknown, place = 'card'): Card {
  const read = v.safeParse(CardShape, from, { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  const field = v.getDotPath(issue);
  const path = field?.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  throw new NotACard(
    `${place}${titleIn(from)}${field ? `, ${field}` : ''}: ${issue.message}`,
    path,
  );
}

function titleIn(from: unknown) {
  const title =
    from !== null && typeof from === 'object' && 'title' in from ? from.title : undefined;
  return typeof title === 'string' && title.trim() ? ` (${title.slice(0, 60)})` : '';
}

/** Reads a list of cards, all or none; places count from 1. @throws NotACard also for an id that comes twice. */
export function readCards(from: unknown): Card[] {
  if (!Array.isArray(from)) throw new NotACard('cards: not a list');
  const seen = new Map<string, number>();
  return from.map((one, index) => {
    const card = readCard(one, `card ${index + 1}`);
    const before = seen.get(card.id);
    if (before)
      throw new NotACard(`card ${index + 1}${titleIn(one)}, id: the same as card ${before}`);
    seen.set(card.id, index + 1);
    return card;
  });
}
