import { likeliest } from './evidence.ts';
import type { Model } from './model.ts';
import { mainScript, scriptOf } from './scripts.ts';
import { oddsOf } from './tell.ts';
import { wordsOf } from './words.ts';

const leastWords = 4;
const sureOfPart = 0.97;
const fourWords = /\S\s+\S+\s+\S+\s+\S/;

/** Further languages that whole sentences or lines of a text are in, besides its main one. */
export function furtherIn(model: Model, text: string, main: string): string[] {
  // A post of one sentence is in its main language; most are, and cost nothing more.
  const sentences = text.split(/[\n.!?;|…"“”«»()]+/u).filter((part) => fourWords.test(part));
  const found = new Set<string>();
  for (const sentence of sentences.length > 1 ? sentences : []) {
    const words = wordsOf(sentence);
    const script = mainScript(words);
    const own = words.filter((word) => scriptOf(word) === script);
    if (own.length < leastWords) continue;
    // What franc says is never as sure as this.
    const best = likeliest(oddsOf(model, own, 'model only'));
    if (best && best[1] >= sureOfPart) found.add(best[0]);
  }
  found.delete(main);
  return [...found];
}
