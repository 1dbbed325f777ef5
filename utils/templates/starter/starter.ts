import type { Card } from '../card.ts';
import type { Saying } from '../wording-shape.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { practices } from './practices.ts';
import {
  type StarterCard,
  type StarterText,
  starterBlanks,
  starterCards,
} from './starter-words.ts';
import { sw } from './sw.ts';

const languages = { en, sw, ar, de, pl };

/** The set's own time, a second apart to keep its order; the same on every machine, so that two libraries agree. */
const written = (place: number) => new Date(Date.UTC(2026, 10, 24, 0, 0, place)).toISOString();

/** The starter set: each card in en, sw, ar, de and pl, titles, notes and practices too. */
export const starter: readonly Card[] = Object.entries(starterCards).map(([key, card], place) => {
  const { id, intent, practice, part, blanks }: StarterCard = card;
  const told = Object.entries(languages).map(
    ([language, words]) => [language, words[key as keyof typeof starterCards]] as const,
  );
  return {
    id,
    intent,
    title: Object.fromEntries(told.map(([language, { title }]) => [language, title])),
    note: Object.fromEntries(told.map(([language, { note }]) => [language, note])),
    practice: practices[practice],
    tags: [],
    wordings: told.flatMap(([language, { wordings }]) =>
      wordings.map((text) => ({ language, ...saying(text) })),
    ),
    ...(part ? { part } : {}),
    ...(blanks
      ? { blanks: blanks.map((name) => ({ name, label: starterBlanks[name], fact: true })) }
      : {}),
    origin: 'starter',
    created: written(place),
    changed: written(place),
  };
});

function saying(text: StarterText): Saying {
  if (typeof text === 'string') return { text };
  return 'formal' in text
    ? { text: text.formal, address: 'formal' }
    : { text: text.informal, address: 'informal' };
}
