import { francAll } from 'franc';
import { languageTags, plainTag } from './languages.ts';

// Letters of one language that none of the model's have; two of them are no slip or name. In the 555,000 lines
// of the training file there are none.
const letters: readonly (readonly [RegExp, string])[] = [
  [/[ėįų].*[ėįų]/u, 'lt'],
  [/ə.*ə/u, 'az'],
  [/ұ.*[қғңұ]|[қғң].*ұ|[қғ].*ң|ң.*[қғ]/u, 'kk'],
];
// Most texts have none of them, and that is soon told.
const someLetter = /[ėįųəқғңұ]/u;

// A Turkish ş and ğ look like these when read in a wrong encoding, so the model is heard first.
const icelandic = /[þð].*[þð]/u;

// franc counts trigrams: of fewer letters it makes guesses. It gives its first language 1; where one that
// the model knows is this near, that one is likelier. On the 13,500 posts of the public files it then raises no
// false alarm; what it tells is in the model's card.
const leastLetters = 60;
const lead = 0.15;

// franc knows 187, and takes a post for one spoken far away before it says that it does not know.
const offered: ReadonlySet<string> = new Set(languageTags);

const tagOf = (code: string) => plainTag(code) ?? code;

/** A language that the model has not learnt, by letters that none of those it has learnt has. */
export function languageByLetters(words: readonly string[]): string | undefined {
  const text = words.join(' ');
  if (!someLetter.test(text)) return undefined;
  return letters.find(([own]) => own.test(text))?.[1];
}

/** A language that the model has not learnt (`known` are those it has), by franc, where the model doubts. */
export function furtherLanguage(
  words: readonly string[],
  known: ReadonlySet<string>,
): string | undefined {
  const text = words.join(' ');
  if (icelandic.test(text)) return 'is';
  if (text.length < leastLetters) return undefined;
  const found = francAll(text);
  const [first] = found;
  const language = first && first[0] !== 'und' ? tagOf(first[0]) : undefined;
  if (!language || known.has(language) || !offered.has(language)) return undefined;
  const rival = found.find(([code]) => known.has(tagOf(code)));
  return rival && rival[1] > 1 - lead ? undefined : language;
}
