import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import { sentencesOf } from './said-words.ts';

/** A word or a sentence that stands twice in a row or twice in all: a slip of paste. Mended by taking it out once. */
export function doubled({ text }: Draft): Finding[] {
  const seen = new Set<string>();
  for (const sentence of sentencesOf(text)) {
    const plain = sentence.trim();
    if (plain.length >= 12 && seen.has(plain)) {
      const last = text.lastIndexOf(plain);
      const mended = (text.slice(0, last).trimEnd() + text.slice(last + plain.length)).trim();
      return [{ check: 'doubled', quote: plain, mended }];
    }
    seen.add(plain);
  }
  // Not "haha haha" or "sana sana", which are meant; two function words in a row hardly ever are.
  const word =
    /(?<!\p{L})(the|and|to|of|und|die|der|ist|zu|na|ya|kwa|się|nie|że|من|في|على)\s+\1(?!\p{L})/iu;
  const twice = word.exec(text);
  if (!twice) return [];
  return [{ check: 'doubled', quote: twice[0], mended: text.replace(word, '$1') }];
}
