import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import { absoluteWords, hedgeWords, promiseWords } from './promise-words.ts';
import { listsOf, sentencesOf } from './said-words.ts';

const promises = listsOf(promiseWords);
const absolutes = listsOf(absoluteWords);
const hedges = listsOf(hedgeWords);

/** A fact that stands behind a promise: a time, a date, a number of something, a link. */
const fact = /\d|https?:|\p{L}\.(?:org|com|net|de|pl|ke|tz)\b/u;

/**
 * Promises and absolutes without the fact behind them. A sentence that hedges, asks, or names a time, number or
 * link does not count; "100 %" is no fact.
 */
export function promise({ text, language, postLanguages }: Draft): Finding[] {
  const said = language ?? postLanguages[0] ?? '';
  for (const sentence of sentencesOf(text)) {
    if (/[?؟]\s*$/u.test(sentence) || hedges(sentence, said)) continue;
    if (fact.test(sentence.replace(/100\s*[%٪]/u, ''))) continue;
    const strong = promises(sentence, said);
    const quote = strong ?? absolutes(sentence, said);
    if (quote) return [{ check: 'promise', quote, sure: strong ? 0.9 : 0.7 }];
  }
  return [];
}
