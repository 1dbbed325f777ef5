import type { Blank } from './blank.ts';
import type { Card } from './card.ts';
import type { Told } from './told.ts';
import type { Saying } from './wording-shape.ts';

/** An empty card of one's own, to be written; it is not whole until it has a wording. */
export function blankCard(now: Date): Card {
  const at = now.toISOString();
  return {
    id: crypto.randomUUID(),
    intent: 'free',
    title: '',
    tags: [],
    wordings: [],
    origin: 'mine',
    created: at,
    changed: at,
  };
}

/** A copy of a card under a new id, one's own from now on. */
export function copyOf(card: Card, now: Date): Card {
  const { id, origin, created, changed } = blankCard(now);
  const { library, ...rest } = structuredClone(card);
  const copy = { ...rest, id, origin, created, changed };
  return library === undefined ? copy : { ...copy, copiedFrom: { library, card: card.id } };
}

/** A title or note with the interface's language told anew; one that says it once goes on saying it once. */
export function retell(told: Told | undefined, language: string, text: string): Told {
  return told === undefined || typeof told === 'string' ? text : { ...told, [language]: text };
}

/** The card with this part of it said anew, or, for undefined, not at all. */
export function withOrWithout<Key extends 'part' | 'address' | 'shortcut' | 'brands' | 'blanks'>(
  card: Card,
  key: Key,
  value: Card[Key] | undefined,
): Card {
  const { [key]: _, ...rest } = card;
  return (value === undefined ? rest : { ...rest, [key]: value }) as Card;
}

/** The card with these wordings in one language, in the place where that language stood. */
export function withSayings(card: Card, language: string, sayings: readonly Saying[]): Card {
  const place = card.wordings.findIndex((wording) => wording.language === language);
  const others = card.wordings.filter((wording) => wording.language !== language);
  const own = sayings.map((saying) => ({ language, ...saying }));
  const before = place < 0 ? others.length : place;
  return { ...card, wordings: [...others.slice(0, before), ...own, ...others.slice(before)] };
}

/**
 * The card as it is to be kept: without empty wordings, doubled tags and whatever is empty; without a title it takes
 * the beginning of its first wording. Undefined while it says nothing at all.
 */
export function finished(draft: Card): Card | undefined {
  const { note, practice, blanks = [], ...rest } = draft;
  const wordings = draft.wordings
    .map((wording) => ({ ...wording, text: wording.text.trim() }))
    .filter(({ text }) => text !== '');
  const [first] = wordings;
  if (!first) return undefined;
  const isUntitled = typeof draft.title === 'string' && draft.title.trim() === '';
  return {
    ...rest,
    ...(note ? { note } : {}),
    ...(practice ? { practice } : {}),
    ...(blanks.length > 0 ? { blanks: blanks.map(tidy) } : {}),
    title: isUntitled ? beginning(first.text) : draft.title,
    tags: [...new Set(draft.tags.map((tag) => tag.trim()).filter(Boolean))],
    wordings,
  };
}

/** A blank without an empty label and empty answers. */
function tidy({ label, choices = [], ...rest }: Blank): Blank {
  const said = choices.filter(({ text }) => text.trim() !== '');
  return { ...rest, ...(label ? { label } : {}), ...(said.length > 0 ? { choices: said } : {}) };
}

function beginning(text: string) {
  const line = text.split('\n')[0] ?? '';
  const words = [...line].slice(0, 60).join('').trim();
  return words.length < line.length ? `${words}…` : words;
}

/** Whether two cards say the same: all but the times and where they came from, in whatever order it is written down. */
export function sameCard(a: Card, b: Card): boolean {
  const whole = ({ created: _, changed: __, origin: ___, note = '', ...rest }: Card) =>
    JSON.stringify({ ...rest, note }, inOrder);
  return whole(a) === whole(b);
}

function inOrder(_key: string, value: unknown) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
