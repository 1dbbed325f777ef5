import type { CheckName } from '../utils/checks/finding.ts';
import { type WordKey, word } from '../utils/words.ts';

/** The name of a check in the interface's language. */
export function checkInWords(check: CheckName): string {
  return word(`check_name_${check.replaceAll('-', '_')}` as WordKey);
}
