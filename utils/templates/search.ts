import type { Card } from './card.ts';
import { fold, foldGerman } from './fold.ts';
import { learnWords, meantBy } from './typos.ts';

interface Folded {
  all: string;
  shortcut: string;
  title: string;
  tags: string;
  text: string;
}

/** Folding is the dear part; a card object never changes, so it is folded once. */
const folded = new WeakMap<Card, Folded>();

/**
 * The cards in which every word of the query is found, in shortcut, title, tags and texts of every language: shortcut
 * before title before tags before text, the beginning of a word before its middle; otherwise in the order given.
 * What is found nowhere is taken for a slip of the finger. A leading slash is that of a shortcut.
 */
export function search(cards: readonly Card[], query: string): Card[] {
  const terms = fold(query)
    .split(/\s+/)
    .map((term) => term.replace(/^\//, ''))
    .filter(Boolean);
  if (terms.length === 0) return [...cards];
  const exact = bestOf(
    cards,
    terms.map((term) => [term]),
  );
  if (exact.length > 0) return exact;
  cards.forEach(learn);
  const known = (term: string) => cards.some((card) => foldedOnce(card).all.includes(term));
  const meant = terms.map((term) => (known(term) ? [term] : meantBy(term)));
  return meant.some((words) => words.length === 0) ? [] : bestOf(cards, meant);
}

/** Cards in which of each list at least one word is found, best first. */
function bestOf(cards: readonly Card[], terms: string[][]): Card[] {
  const found: { card: Card; worth: number; at: number }[] = [];
  cards.forEach((card, at) => {
    const worth = worthOf(card, terms);
    if (worth > 0) found.push({ card, worth, at });
  });
  return found.sort((a, b) => b.worth - a.worth || a.at - b.at).map(({ card }) => card);
}

/**
 * Gets cards ready for searching, as many as `hasTime` lets: what a first letter needs of all of them, then what only a
 * slip of the finger does. Gives the place to go on from, undefined once all is ready.
 */
export function prepare(
  cards: readonly Card[],
  from: number,
  hasTime: () => boolean,
): number | undefined {
  for (let at = from; at < 2 * cards.length; at += 1) {
    if (!hasTime()) return at;
    const card = cards[at % cards.length];
    if (card && at < cards.length) foldedOnce(card);
    else if (card) learn(card);
  }
  return undefined;
}

/** Learning words is half as dear as folding, and nobody waits for it before a slip of the finger. */
const learnt = new WeakSet<Card>();

function learn(card: Card) {
  if (learnt.has(card)) return;
  learnt.add(card);
  learnWords(foldedOnce(card).all);
}

function foldedOnce(card: Card): Folded {
  const known = folded.get(card);
  if (known) return known;
  const fresh = foldCard(card);
  folded.set(card, fresh);
  return fresh;
}

function worthOf(card: Card, terms: string[][]): number {
  const text = foldedOnce(card);
  let worth = 0;
  for (const words of terms) {
    let best = 0;
    for (const word of words) {
      if (text.all.includes(word)) best = Math.max(best, worthOfWord(text, word));
    }
    if (best === 0) return 0;
    worth += best;
  }
  return worth;
}

function worthOfWord({ shortcut, title, tags, text }: Folded, word: string): number {
  if (shortcut === word) return 100;
  return Math.max(
    within(shortcut, word) * 12,
    within(title, word) * 9,
    within(tags, word) * 3,
    within(text, word),
  );
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
  const shortcut = fold(card.shortcut ?? '');
  return { shortcut, title, tags, text, all: `${shortcut}\n${title}\n${tags}\n${text}` };
}

function both(text: string) {
  const plain = fold(text);
  return /[äöü]/i.test(text) ? `${plain}\n${foldGerman(text)}` : plain;
}
