import { Refusal } from '../../utils/exchange/refusal.ts';
import { type WordKey, word } from '../../utils/words.ts';
import { troubleInWords } from './trouble-in-words.ts';

/** Why a file is not taken, and where the fault is, in the interface's words; other troubles as they are told elsewhere. */
export function refusalInWords(error: unknown): string {
  // A file that went, or may not be read, between choosing and reading.
  if (error instanceof DOMException) return word('exchange_refused_unreadable');
  if (!(error instanceof Refusal)) return troubleInWords(error);
  const { line, entry, title } = error.place;
  const place = [
    line === undefined ? '' : word('exchange_line', String(line)),
    entry === undefined ? '' : word('exchange_entry', String(entry)),
    title ?? '',
  ].filter(Boolean);
  const why = word(`exchange_refused_${error.why.replaceAll('-', '_')}` as WordKey);
  const where = place.length > 0 ? ` ${word('exchange_where', place.join(', '))}` : '';
  return `${why}${where}${error.detail ? ` (${error.detail})` : ''}`;
}
