import type { Card } from './card.ts';
import { fold, foldGerman } from './fold.ts';

interface Folded {
  all: string;
  title: string;
  tags: string;
  text: string;
}

/** Folding is the dear part; a card object never changes, so it is folded once. */
const folded = new WeakMap<Card, Folded>();

/**
 * The cards in which every word of the query is found, in title, tags, notes' titles and texts of every language:
 * title before tags before text, the beginning of a word before its middle; otherwise in the order given.
 */
export function search(cards: readonly Card[], query: string): Card[] {
  const terms = fold(query).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return [...cards];
  const found: { card: Card; worth: number; at: number }[] = [];
  cards.forEach((card, at) => {
    const worth = worthOf(card, terms);
    if (worth > 0) found.push({ card, worth, at });
  });
  return found.sort((a, b) => b.worth - a.worth || a.at - b.at).map(({ card }) => card);
}

/** Gets cards ready for searching, as many as `hasTime` lets; gives the place to go on from. */
export function prepare(cards: readonly Card[], from: number, hasTime: () => boolean): number {
  let at = from;
  for (; at < cards.length && hasTime(); at += 1) {
    const card = cards[at];
    if (card) foldedOnce(card);
  }
  return at;
}

function foldedOnce(card: Card): Folded {
  const known = folded.get(card);
  if (known) return known;
  const fresh = foldCard(card);
  folded.set(card, fresh);
  return fresh;
}

function worthOf(card: Card, terms: string[]): number {
  const text = foldedOnce(card);
  let worth = 0;
  for (const term of terms) {
    if (!text.all.includes(term)) return 0;
    worth += Math.max(
      within(text.title, term) * 9,
      within(text.tags, term) * 3,
      within(text.text, term),
    );
  }
  return worth;
}

/** 0 nowhere, 1 inside a word, 2 where a word begins. */
function within(text: string, term: string): number {
  const at = text.indexOf(term);
  if (at < 0) return 0;
  return at === 0 || text.includes(` ${term}`) || text.includes(`\n${term}`) ? 2 : 1;
}

function foldCard(card: Card): Folded {
  const titles = typeof card.title === 'string' ? [card.title] : Object.values(card.title);
  const title = both(titles.join('\n'));
  const tags = both(card.tags.join('\n'));
  const text = both(card.wordings.map((wording) => wording.text).join('\n'));
  return { title, tags, text, all: `${title}\n${tags}\n${text}` };
}

function both(text: string) {
  const plain = fold(text);
  return /[äöü]/i.test(text) ? `${plain}\n${foldGerman(text)}` : plain;
}
