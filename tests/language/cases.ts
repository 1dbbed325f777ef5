import { lengthOf, lengths, type Model, probabilities } from '../../utils/language/model.ts';
import { mainScript, scriptOf } from '../../utils/language/scripts.ts';
import { tagWordsOf, wordsOf } from '../../utils/language/words.ts';
import { fingerprint } from './lines.ts';
import { isRight, type Row } from './rows.ts';

/** Public files that say which language is likelier, and the one of posts in none. */
export const sets = ['social', 'fourlang-short', 'mixed', 'wordpairs', 'romanized'];
export const without = 'und';

/** Into how many parts posts are dealt. */
export const parts = 5;

// No bias makes a language the likeliest that stands behind so many others.
const mostLikely = 12;

/** A public post and what the model says of it before any bias. */
export interface Case {
  set: string;
  row: Row;
  /** The likeliest languages and the right ones. */
  languages: readonly string[];
  /** Logarithms of their probabilities without any bias. */
  logs: readonly number[];
  /** The same of "no language", which is never named as one. */
  nothing: number;
  right: readonly boolean[];
  /** Which of the model's lengths it has. */
  length: number;
  part: number;
}

/** The post as a case; undefined where its script is that of one language. */
export function caseOf(model: Model, set: string, row: Row): Case | undefined {
  const plain = wordsOf(row.text);
  const words = plain.length > 0 ? plain : tagWordsOf(row.text);
  const script = mainScript(words);
  const found = model.parts.get(script);
  const own = words.filter((word) => scriptOf(word) === script);
  if (!found || own.length === 0) return undefined;
  const bare = { ...found, biases: [] };
  const all = [...probabilities(bare, own, model.longest)].map((chance, at) => {
    const language = found.languages[at] ?? '';
    const isNone = language === without;
    const right = isRight(row, isNone ? undefined : language === 'hr' ? 'sr-Latn' : language);
    return { language, isNone, right, log: Math.log(Math.max(chance, 1e-12)) };
  });
  const languages = all.filter(({ isNone }) => !isNone).sort((one, other) => other.log - one.log);
  const kept = languages.filter(({ right }, at) => right || at < mostLikely);
  return {
    set,
    row,
    languages: kept.map(({ language }) => language),
    logs: kept.map(({ log }) => log),
    nothing: all.find(({ isNone }) => isNone)?.log ?? -100,
    right: kept.map(({ right }) => right),
    length: lengthOf(own.length),
    part: Number.parseInt(fingerprint(row.text).slice(0, 6), 16) % parts,
  };
}

/** What is added to each language's sum, and what besides in texts of each length but the last. */
export interface Biases {
  all: ReadonlyMap<string, number>;
  besides: readonly ReadonlyMap<string, number>[];
}

export const noBiases: Biases = {
  all: new Map(),
  besides: lengths.slice(0, -1).map(() => new Map()),
};

/** What is added to this language's sum in this post. */
export function biasOf({ length }: Case, { all, besides }: Biases, language: string): number {
  return (all.get(language) ?? 0) + (besides[length]?.get(language) ?? 0);
}

/** Probabilities of the languages, of those alone. */
export function chances(one: Case, biases: Biases): number[] {
  const raised = one.languages.map((language, at) =>
    Math.exp((one.logs[at] ?? 0) + biasOf(one, biases, language)),
  );
  const total = raised.reduce((sum, chance) => sum + chance, 0);
  return raised.map((chance) => chance / total);
}
