import { diffArrays } from 'diff';
import type { Card } from './card.ts';
import { type Told, tell } from './told.ts';

/*
 * The door to jsdiff, Myers' algorithm in its most used form: between words as the browser's segmenter
 * knows them, in Arabic and Chinese as well (its own word splitter knows Latin letters only). 3 kB, loaded when somebody looks at a history.
 */

/** A piece of a text: in both, only then, or only now. */
export interface Piece {
  text: string;
  when: 'both' | 'then' | 'now';
}

/** What differs in one part of a card: title, note, tags, intent, the texts of one language, or something else. */
export interface Change {
  of: 'title' | 'note' | 'tags' | 'intent' | 'rest' | { language: string };
  pieces: Piece[];
}

/** Beyond so many differing words a text has been written anew, and comparing word by word says nothing. */
const mostEdits = 400;

/** The difference of two texts in one language (BCP 47), word by word. */
export function textDifference(then: string, now: string, language: string): Piece[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  const found = diffArrays(words(then), words(now), { maxEditLength: mostEdits });
  const pieces = found ?? [
    { value: [then], removed: true, added: false },
    { value: [now], removed: false, added: true },
  ];
  return pieces
    .map(
      ({ value, added, removed }): Piece => ({
        text: value.join(''),
        when: added ? 'now' : removed ? 'then' : 'both',
      }),
    )
    .filter(({ text }) => text !== '');
}

/** All that differs between what a card was and what it is; titles and notes as `shown`, the interface's language. */
export function difference(then: Card, now: Card, shown: string): Change[] {
  const changes: Change[] = [];
  const add = (of: Change['of'], a: string, b: string, language = shown) => {
    if (a !== b) changes.push({ of, pieces: textDifference(a, b, language) });
  };
  add('title', tell(then.title, shown), tell(now.title, shown));
  const languages = [...then.wordings, ...now.wordings].map(({ language }) => language);
  for (const language of new Set(languages))
    add({ language }, textsIn(then, language), textsIn(now, language), language);
  add('note', tell(then.note, shown), tell(now.note, shown));
  add('tags', then.tags.join(', '), now.tags.join(', '));
  if (then.intent !== now.intent) changes.push({ of: 'intent', pieces: [] });
  if (restOf(then) !== restOf(now)) changes.push({ of: 'rest', pieces: [] });
  return changes;
}

const textsIn = ({ wordings }: Card, wanted: string) =>
  wordings
    .filter(({ language }) => language === wanted)
    .map(({ text }) => text)
    .join('\n\n');

/** Whatever of a card no other part of the difference shows. */
function restOf({
  id: _,
  title,
  note,
  tags: __,
  intent: ___,
  wordings,
  changed,
  origin,
  created,
  ...rest
}: Card) {
  const manners = wordings.flatMap(({ text: ____, language, ...manner }) =>
    Object.keys(manner).length > 0 ? [[language, manner]] : [],
  );
  const others = (told: Told | undefined) => (typeof told === 'object' ? told : undefined);
  return JSON.stringify([manners, others(title), others(note), rest], (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
