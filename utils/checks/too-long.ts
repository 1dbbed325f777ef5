import { count } from '../templates/length.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Over the site's limit as the site counts; quotes what would be cut. */
export function tooLong({ text, limit }: Draft): Finding[] {
  if (!limit) return [];
  const over = count(text, limit) - limit.max;
  return over > 0 ? [{ check: 'too-long', count: over, quote: cutOff(text, over) }] : [];
}

/** The end of a text, about so many characters; never half of one. */
function cutOff(text: string, over: number) {
  const all = [...graphemes.segment(text)].map(({ segment }) => segment);
  const end = all.slice(Math.max(0, all.length - over)).join('');
  return end.length > 80 ? `${[...end].slice(0, 80).join('')}…` : end;
}
