import type { Draft, Manners } from './draft.ts';
import type { Finding } from './finding.ts';

/** What stands before a name when somebody is spoken to with respect. */
const title =
  /(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Herrn|Frau|Pan|Pani|Panie|Państwo|Bwana|Bw|Bi|Ndugu|Mama|Mzee|Mwalimu)\.?|السيد|السيدة|الأستاذ|الأستاذة|أستاذ|أستاذة|الدكتور|الدكتورة)\s$/u;

/** A name as it is called, too: Polish has a form for that, Anna and Anno, Marek and Marku, Jan and Janie. */
function called(first: string, language = ''): string {
  if (language.split('-')[0] !== 'pl') return first;
  return `(?:${first}|${first.slice(0, Math.max(3, first.length - 2))}\\p{L}{0,2}[oeu])`;
}

/** A stranger called by their first name, where the brand wants none or speaks formally. */
export function firstName(
  { text, post, language, postLanguages }: Draft,
  { address, firstNames }: Manners,
): Finding[] {
  if ((firstNames ?? (address === 'formal' ? 'tell' : 'fine')) === 'fine') return [];
  const [first = '', ...rest] = post.author.trim().split(/\s+/u);
  if (!/^\p{L}[\p{L}\p{M}'’-]+$/u.test(first)) return [];
  const last = rest.at(-1);
  // Spoken to: the name stands alone between the start or a comma or a greeting, and a sign or the end.
  const spoken = new RegExp(
    `(?<=^|[,،!.]\\s|\\p{L}\\s)${called(first, language ?? postLanguages[0])}(?=\\s*(?:[,،!.:;؛]|$))`,
    'gu',
  );
  for (const { index, 0: quote } of text.matchAll(spoken)) {
    const before = text.slice(0, index);
    if (title.test(before)) continue;
    if (
      last &&
      text
        .slice(index + quote.length)
        .trimStart()
        .startsWith(last)
    )
      continue;
    return [{ check: 'first-name', quote, sure: 0.9 }];
  }
  return [];
}
