import type { Limit } from '../post.ts';
import { xWeight } from './x-weight.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Length of a text as the site counts it; compare with `limit.max`. */
export function count(text: string, limit: Limit): number {
  switch (limit.counts) {
    case 'x-weighted':
      return xWeight(text);
    case 'graphemes':
      return countGraphemes(text);
    case 'mastodon':
      return countGraphemes(asMastodonCounts(text));
    case 'code-points':
      return [...text].length;
    case 'utf-16':
      return text.length;
  }
}

function countGraphemes(text: string) {
  // Plain ASCII without CRLF is its own length, and most replies are not long enough to matter otherwise.
  return /^[\n -~]*$/.test(text) ? text.length : [...graphemes.segment(text)].length;
}

/**
 * Mastodon counts every web address as 23 and a mention without its server.
 * Source: mastodon/mastodon app/validators/status_length_validator.rb (URL_PLACEHOLDER_CHARS = 23).
 */
function asMastodonCounts(text: string) {
  return text
    .replace(
      /https?:\/\/[^\s<>"“”\u2068\u2069]*[^\s<>"“”\u2068\u2069.,;:!?'’)\]،؛؟]/giu,
      'x'.repeat(23),
    )
    .replace(
      /(?<![=/\p{L}\p{M}\p{N}_])@([a-z0-9_][a-z0-9_.-]*)@[\p{L}\p{N}]+(?:[.-]+[\p{L}\p{N}]+)*/giu,
      '@$1',
    );
}
