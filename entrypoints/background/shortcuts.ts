import type { Asking, Drafted, Question } from '../../utils/messages.ts';
import { cluesOf } from '../../utils/post.ts';
import {
  benchAt,
  noPost,
  noteUse,
  openShelf,
  type Place,
  type Shelf,
} from '../../utils/replies.ts';
import { allCards } from '../../utils/storage/cards.ts';
import { onCardsChanged } from '../../utils/storage/cards-changed.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { tell } from '../../utils/tell.ts';
import type { Offered } from '../../utils/templates/bench.ts';
import { asksOf, compose, pieceOf } from '../../utils/templates/compose.ts';
import { fold } from '../../utils/templates/fold.ts';
import { count } from '../../utils/templates/length.ts';
import { frameOf } from '../../utils/ticket.ts';
import { languagesOf } from './languages.ts';

interface Expanded {
  text: string;
  said: Offered[];
}

/** Whether a reply that goes in as it is stands behind this shortcut; nothing of the reply itself. */
export async function isShortcut(question: Question<'shortcut'>, from: Asking): Promise<boolean> {
  return (await expanded(question, from)) !== undefined;
}

/** What was last given for a shortcut in each tab, until it landed; lost with the background, and then not counted. */
const given = new Map<number, { ticket: string; reply: Expanded; place: Place }>();

/** The reply behind a shortcut, for which the person pressed Tab; null where there is none. */
export async function expandFor(
  question: Question<'expand'>,
  from: Asking,
): Promise<string | null> {
  const found = await expanded(question, from);
  if (!found || from.tabId === undefined) return null;
  given.set(from.tabId, { ticket: question.ticket, ...found });
  return found.reply.text;
}

/** Counts the reply that was given for this ticket, once: it stands in the box. */
export async function countLanded(
  { ticket }: Question<'landed'>,
  { tabId = -1 }: Asking,
): Promise<null> {
  const landed = given.get(tabId);
  if (landed?.ticket !== ticket) return null;
  given.delete(tabId);
  await noteUse(landed.reply.said, landed.place.post, landed.reply.text);
  return null;
}

let known: Promise<ReadonlySet<string>> | undefined;
let isHeard = false;

/** All shortcuts of the library, folded: read once, and anew after a change, since every letter typed asks. */
function knownShortcuts(): Promise<ReadonlySet<string>> {
  if (!isHeard) onCardsChanged(forgetShortcuts);
  isHeard = true;
  known ??= allCards().then(
    (cards) => new Set(cards.flatMap(({ shortcut }) => (shortcut ? [fold(shortcut)] : []))),
  );
  known.catch(forgetShortcuts);
  return known;
}

function forgetShortcuts(): void {
  known = undefined;
}

async function expanded({ ticket, word }: Question<'expand'>, { tabId }: Asking) {
  if (tabId === undefined || !(await knownShortcuts()).has(fold(word))) return undefined;
  const { expandShortcuts } = await readSettings();
  if (!expandShortcuts) return undefined;
  const drafted = await tell(tabId, 'draft', { ticket }, frameOf(ticket));
  if (!drafted?.text.includes(`/${word}`)) return undefined;
  const place = await placeOf(drafted);
  const reply = replyBehind(await openShelf(), place, word);
  return reply && fits(reply.text, word, drafted) ? { reply, place } : undefined;
}

async function placeOf({ post = noPost }: Drafted): Promise<Place> {
  if (post === noPost) return { post };
  const [found] = await languagesOf([cluesOf(post)]);
  return { post, ...(found?.language === undefined ? {} : { language: found.language }) };
}

/** The card of this shortcut as it would answer here; undefined where there is none, or something must be asked first. */
export function replyBehind(shelf: Shelf, place: Place, word: string): Expanded | undefined {
  const cards = shelf.cards.filter(({ shortcut }) => isCalled(word, shortcut));
  const bench = benchAt({ ...shelf, cards }, place);
  const wish = { query: word, ...(bench.brand ? { brand: bench.brand } : {}) };
  const [first] = bench.offers(wish);
  if (!first) return undefined;
  const telling = bench.telling(wish);
  const pieces = [pieceOf(first)];
  if (asksOf(pieces, first.offer.language, telling).length > 0) return undefined;
  const { text, missing } = compose(pieces, first.offer.language, telling);
  return missing.length === 0 && text !== '' ? { text, said: [first] } : undefined;
}

/** Letters are compared as search compares them. */
function isCalled(word: string, shortcut: string | undefined): boolean {
  return shortcut !== undefined && fold(shortcut) === fold(word);
}

function fits(text: string, word: string, { text: draft, limit }: Drafted): boolean {
  return (
    !limit ||
    count(
      draft.replace(`/${word}`, () => text),
      limit,
    ) <= limit.max
  );
}
