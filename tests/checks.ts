import { checkDraft } from '../utils/checks/check-draft.ts';
import type { CheckName } from '../utils/checks/finding.ts';
import { labelled, languages, type Tuned } from './checks/labelled.ts';

/*
 * Prints precision and recall of the checks that judge words, per language: on the half that the rules were made on,
 * on the half kept aside, and on drafts by another hand. `-v` prints what was judged wrong, of the first half only.
 */

interface Judged {
  check: CheckName;
  set: 'humour' | 'honesty' | 'culture';
  label: string;
  /** Lines of these labels are counted neither way: they may well deserve it, too. */
  aside?: string[];
}

const rows: Judged[] = [
  { check: 'humour', set: 'humour', label: 'warn' },
  { check: 'promise', set: 'honesty', label: 'promise', aside: ['ask'] },
  { check: 'team', set: 'honesty', label: 'ask', aside: ['promise'] },
  { check: 'address', set: 'culture', label: 'mixed' },
  { check: 'first-name', set: 'culture', label: 'first-name', aside: ['mixed'] },
  { check: 'loud', set: 'culture', label: 'loud' },
];

const percent = (part: number, whole: number) =>
  whole === 0 ? '   -  ' : `${((100 * part) / whole).toFixed(1).padStart(5)} `;

function judge({ check, set, label, aside = [] }: Judged, language: string, half: Tuned) {
  const sum = { right: 0, found: 0, meant: 0 };
  for (const line of labelled(set, language)) {
    if (line.half !== half || aside.includes(line.label)) continue;
    const found = checkDraft(line.draft, line.manners, (name) => name === check).length > 0;
    const meant = line.label === label;
    sum.right += Number(found && meant);
    sum.found += Number(found);
    sum.meant += Number(meant);
    if (found !== meant && half === 'made on' && process.argv.includes('-v'))
      console.log(`    ${check} ${language} ${meant ? 'missed' : 'wrongly'}: ${line.draft.text}`);
  }
  return sum;
}

for (const half of ['made on', 'kept aside', 'another hand'] as const) {
  console.log(`\n${half}: precision / recall, %`);
  console.log(`${'check'.padEnd(12)}${languages.map((tag) => tag.padEnd(16)).join('')}all`);
  for (const row of rows) {
    const all = { right: 0, found: 0, meant: 0 };
    const cells = languages.map((language) => {
      const { right, found, meant } = judge(row, language, half);
      all.right += right;
      all.found += found;
      all.meant += meant;
      return `${percent(right, found)}/${percent(right, meant)}`.padEnd(16);
    });
    const sum = `${percent(all.right, all.found)}/${percent(all.right, all.meant)}`;
    console.log(`${row.check.padEnd(12)}${cells.join('')}${sum}`);
  }
}

const [line] = labelled('humour', 'en');
if (line) {
  const long = {
    ...line.draft,
    text: 'We are looking into it and will tell you. '.repeat(12).slice(0, 500),
  };
  const times = 500;
  for (let warm = 0; warm < 50; warm += 1) checkDraft(long, line.manners, () => true);
  const start = performance.now();
  for (let time = 0; time < times; time += 1) checkDraft(long, line.manners, () => true);
  const each = (performance.now() - start) / times;
  console.log(`\nall checks on 500 characters: ${each.toFixed(2)} ms a draft`);
}
