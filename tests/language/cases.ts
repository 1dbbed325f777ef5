import { type Model, probabilities } from '../../utils/language/model.ts';
import { mainScript, scriptOf } from '../../utils/language/scripts.ts';
import { tagWordsOf, wordsOf } from '../../utils/language/words.ts';
import { fingerprint } from './lines.ts';
import { isRight, type Row } from './rows.ts';

/** Public files that say which language is likelier, and the one of posts in none. */
export const sets = ['social', 'fourlang-short', 'mixed'];
export const without = 'und';

// Posts in several languages hardly say which of them is likelier.
const weightOfMixed = 0.25;

/** Into how many parts posts are dealt. */
export const parts = 5;

/** A public post and what the model says of it before any bias. */
export interface Case {
  set: string;
  row: Row;
  languages: readonly string[];
  /** Logarithms of the probabilities without any bias. */
  logs: Float64Array;
  /** The same of "no language", which is never named as one. */
  nothing: number;
  right: boolean[];
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
  const logs = probabilities(found, own, model.longest);
  for (let at = 0; at < logs.length; at += 1) {
    logs[at] = Math.log(Math.max(logs[at] ?? 0, 1e-12)) - (found.bias[at] ?? 0);
  }
  const { languages } = found;
  const none = languages.indexOf('und');
  const nothing = logs[none] ?? -100;
  if (none >= 0) logs[none] = -100;
  const right = languages.map((language) =>
    isRight(row, language === 'und' ? undefined : language === 'hr' ? 'sr-Latn' : language),
  );
  const part = Number.parseInt(fingerprint(row.text).slice(0, 6), 16) % parts;
  return { set, row, languages, logs, nothing, right, part };
}

/** What is added to each language's sum. */
export type Biases = Map<string, number>;

/** Probabilities of the languages, of those alone. */
export function chances({ languages, logs }: Case, biases: Biases): number[] {
  const raised = languages.map((language, at) =>
    Math.exp((logs[at] ?? 0) + (biases.get(language) ?? 0)),
  );
  const total = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / total);
}

/** How much a post counts. */
export function weightOf({ set }: Case): number {
  return set === 'mixed' ? weightOfMixed : 1;
}
