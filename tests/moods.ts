import { existsSync, readFileSync } from 'node:fs';
import { type Mood, moodOf } from '../utils/templates/post-mood.ts';
import { readLabelled } from './language/rows.ts';

// npm run moods -- [--aside] [--wrong]
// How surely a post's mood is told, by language: over posts that we wrote ourselves, every second one of which was
// kept aside when the word lists were tuned. --wrong names the misses of the other half, --aside those of this one.

const marks: [keyof Mood, string][] = [
  ['question', 'q'],
  ['complaint', 'c'],
  ['praise', 'p'],
  ['thanks', 't'],
];
const names = process.argv.includes('--aside') ? 1 : process.argv.includes('--wrong') ? 0 : -1;
const file = new URL('moods/posts.tsv', import.meta.url);
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line, at) => {
    const [language = '', mark = '', text = ''] = line.split('\t');
    return { language, mark, text, half: at % 2 };
  });

const percent = (part: number, of: number) =>
  of === 0 ? 'none' : `${((100 * part) / of).toFixed(0)} % of ${of}`;

for (const half of [0, 1]) {
  console.log(half ? '\nkept aside' : 'seen when the lists were tuned');
  console.log('language  mood       right of those told   told of those there are');
  for (const language of new Set(rows.map((row) => row.language))) {
    const some = rows.filter((row) => row.language === language && row.half === half);
    for (const [mood, mark] of marks) {
      const told = some.filter(({ text }) => moodOf(text, language)[mood]);
      const there = some.filter((row) => row.mark === mark);
      const right = told.filter((row) => row.mark === mark);
      const cells = [percent(right.length, told.length), percent(right.length, there.length)];
      console.log(
        `${language.padEnd(10)}${mood.padEnd(11)}${(cells[0] ?? '').padEnd(22)}${cells[1]}`,
      );
      if (names !== half) continue;
      for (const { text } of told.filter((row) => row.mark !== mark))
        console.log(`  wrong: ${text}`);
      for (const row of there.filter((row) => !told.includes(row)))
        console.log(`  missed: ${row.text}`);
    }
  }
}

// Real posts carry no label of a mood: how many are told at all shows lists that say too much.
const real = '../shared/data/language/social.tsv';
if (!existsSync(real)) console.log(`\nSKIPPED: no ${real}`);
else {
  console.log(`\ntold in ${real}, whose labels say nothing of moods`);
  const posts = readLabelled(real);
  for (const language of new Set(rows.map((row) => row.language))) {
    const some = posts.filter(({ right }) => right.includes(language));
    const shares = marks.map(([mood]) => {
      const told = some.filter(({ text }) => moodOf(text, language)[mood]);
      return `${mood} ${percent(told.length, some.length).replace(/ of.*/, '')}`;
    });
    console.log(`${language}  ${some.length} posts: ${shares.join(', ')}`);
  }
}
