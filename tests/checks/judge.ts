import { checkDraft } from '../../utils/checks/check-draft.ts';
import type { CheckName } from '../../utils/checks/finding.ts';
import { labelled, type Tuned } from './labelled.ts';

interface Judged {
  check: CheckName;
  set: 'humour' | 'honesty' | 'culture';
  label: string;
  /** Lines of these labels are counted neither way: they may well deserve it, too. */
  aside?: string[];
}

/** The checks that judge words, with what is labelled for them. */
export const rows: Judged[] = [
  { check: 'humour', set: 'humour', label: 'warn' },
  { check: 'promise', set: 'honesty', label: 'promise', aside: ['ask'] },
  { check: 'team', set: 'honesty', label: 'ask', aside: ['promise'] },
  { check: 'address', set: 'culture', label: 'mixed' },
  { check: 'first-name', set: 'culture', label: 'first-name', aside: ['mixed'] },
  { check: 'loud', set: 'culture', label: 'loud' },
];

/**
 * How often a check told something on half of the labelled drafts, how often it should have, and how often both. With
 * `wrong` it is told what was judged wrong.
 */
export function judge(
  { check, set, label, aside = [] }: Judged,
  language: string,
  half: Tuned,
  wrong?: (what: string) => void,
) {
  const sum = { right: 0, found: 0, meant: 0 };
  for (const line of labelled(set, language)) {
    if (line.half !== half || aside.includes(line.label)) continue;
    const found =
      checkDraft(line.draft, line.manners, (name) => (name === check ? 'on' : 'off')).length > 0;
    const meant = line.label === label;
    sum.right += Number(found && meant);
    sum.found += Number(found);
    sum.meant += Number(meant);
    if (found !== meant)
      wrong?.(`${check} ${language} ${meant ? 'missed' : 'wrongly'}: ${line.draft.text}`);
  }
  return sum;
}
