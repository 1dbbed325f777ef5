import { StoreTrouble } from '../../utils/storage/trouble.ts';
import { type WordKey, word } from '../../utils/words.ts';

/** A trouble in the interface's words; others as they are. */
export function troubleInWords(error: unknown): string {
  if (error instanceof StoreTrouble)
    return word(`trouble_${error.what.replace('-', '_')}` as WordKey);
  return error instanceof Error ? error.message : String(error);
}
