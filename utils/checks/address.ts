import { waysToAddress } from './address-words.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** Two forms of address to one person in one reply: du and Sie, Pan and ty, the words for a man and for a woman. */
export function address({ text, language, postLanguages }: Draft): Finding[] {
  const tag = (language ?? postLanguages[0] ?? '').split('-')[0] ?? '';
  const ways = waysToAddress[tag];
  if (!ways) return [];
  const said = ways.map((way) => way.exec(text)?.[0]);
  const [one, other] = said.filter((words) => words !== undefined);
  return one && other
    ? [{ check: 'address', quote: `${one.trim()} … ${other.trim()}`, sure: 0.9 }]
    : [];
}
