import { francAll } from 'franc';
import { languageTags, plainTag } from './languages.ts';

// Letters of one language that none of the model's have; two of them are no slip or name.
const letters: readonly (readonly [RegExp, string])[] = [
  [/[ėįų].*[ėįų]/u, 'lt'],
  [/ə.*ə/u, 'az'],
  [/[þð].*[þð]/u, 'is'],
];

// franc counts trigrams: of fewer letters it makes guesses. It gives its first language 1; where one that
// the model knows is this near, that one is likelier. On 10,000 posts in the model's languages it then
// raised 3 false alarms, and told 6 of 9 languages that the model had never seen.
const leastLetters = 60;
const lead = 0.15;

// franc knows 187, and takes a post for one spoken far away before it says that it does not know.
const offered: ReadonlySet<string> = new Set(languageTags);

// franc's codes are few and come again and again, and to read a tag is dear.
const tags = new Map<string, string>();

function tagOf(code: string): string {
  const tag = tags.get(code) ?? plainTag(code) ?? code;
  tags.set(code, tag);
  return tag;
}

/** A language that the model has not learnt (`known` are those it has), by its letters or by franc. */
export function furtherLanguage(
  words: readonly string[],
  known: ReadonlySet<string>,
): string | undefined {
  const text = words.join(' ');
  for (const [own, language] of letters) if (own.test(text)) return language;
  if (text.length < leastLetters) return undefined;
  const found = francAll(text);
  const [first] = found;
  const language = first && first[0] !== 'und' ? tagOf(first[0]) : undefined;
  if (!language || known.has(language) || !offered.has(language)) return undefined;
  const rival = found.find(([code]) => known.has(tagOf(code)));
  return rival && rival[1] > 1 - lead ? undefined : language;
}
