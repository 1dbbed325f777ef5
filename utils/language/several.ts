import { likeliest } from './evidence.ts';
import type { Model } from './model.ts';
import { mainScript, scriptOf } from './scripts.ts';
import { oddsOf } from './tell.ts';
import { wordsOf } from './words.ts';

const leastWords = 4;
const sureOfPart = 0.97;

/** Further languages that whole sentences or lines of a text are in, besides its main one. */
export function furtherIn(model: Model, text: string, main: string): string[] {
  const found = new Set<string>();
  for (const sentence of text.split(/[\n.!?;|…"“”«»()]+/u)) {
    const words = wordsOf(sentence);
    if (words.length < leastWords) continue;
    for (const script of new Set([mainScript(words), scriptOf(words[0] ?? '')])) {
      const own = words.filter((word) => scriptOf(word) === script);
      if (own.length < leastWords) continue;
      const best = likeliest(oddsOf(model, own));
      if (best && best[1] >= sureOfPart) found.add(best[0]);
    }
  }
  found.delete(main);
  return [...found];
}
