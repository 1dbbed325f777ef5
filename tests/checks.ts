import { checkDraft } from '../utils/checks/check-draft.ts';
import { usualLevel } from '../utils/checks/usual-level.ts';
import { judge, rows } from './checks/judge.ts';
import { labelled, languages, type Tuned } from './checks/labelled.ts';

/*
 * Prints precision and recall of the checks that judge words, per language: on the half that the rules were made on,
 * on the half kept aside, and on drafts by another hand. `-v` prints what was judged wrong, of the first half only.
 */

const percent = (part: number, whole: number) =>
  whole === 0 ? '   -  ' : `${((100 * part) / whole).toFixed(1).padStart(5)} `;

/** Only of the half that the rules were made on: who reads the others can make rules by them no more. */
const shown = (half: Tuned) =>
  half === 'made on' && process.argv.includes('-v')
    ? (wrong: string) => console.log(`    ${wrong}`)
    : undefined;

for (const half of ['made on', 'kept aside', 'another hand'] as const) {
  console.log(`\n${half}: precision / recall, %`);
  console.log(`${'check'.padEnd(12)}${languages.map((tag) => tag.padEnd(16)).join('')}all`);
  for (const row of rows) {
    const all = { right: 0, found: 0, meant: 0 };
    const cells = languages.map((language) => {
      const { right, found, meant } = judge(row, language, half, shown(half));
      all.right += right;
      all.found += found;
      all.meant += meant;
      return `${percent(right, found)}/${percent(right, meant)}`.padEnd(16);
    });
    const sum = `${percent(all.right, all.found)}/${percent(all.right, all.meant)}`;
    console.log(`${row.check.padEnd(12)}${cells.join('')}${sum}`);
  }
}

console.log('\ntold plainly until a person says otherwise:');
for (const { check } of rows) {
  const plain = languages.filter((tag) => usualLevel(check, tag) === 'on');
  console.log(`${check.padEnd(12)}${plain.join(' ')}`);
}

const [line] = labelled('humour', 'en');
if (line) {
  const long = {
    ...line.draft,
    text: 'We are looking into it and will tell you. '.repeat(12).slice(0, 500),
  };
  const times = 500;
  for (let warm = 0; warm < 50; warm += 1) checkDraft(long, line.manners, () => 'on');
  const start = performance.now();
  for (let time = 0; time < times; time += 1) checkDraft(long, line.manners, () => 'on');
  const each = (performance.now() - start) / times;
  console.log(`\nall checks on 500 characters: ${each.toFixed(2)} ms a draft`);
}
