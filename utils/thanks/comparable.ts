/**
 * Words as they can be known again on a page: sites hide or shorten mentions, draw white space as they like and drop
 * what only steers direction.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f/g, '')
    .replace(/(^|\s)@[\p{L}\p{N}_.-]+(@[\p{L}\p{N}.-]+)?/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
