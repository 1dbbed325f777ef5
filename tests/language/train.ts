import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { lengths, type Part } from '../../utils/language/model.ts';
import { cardOf } from './card.ts';
import { keptAsideFile, linesToTrainOn, readRows, trainingFile } from './lines.ts';
import type { Noise } from './noise.ts';
import { packModel } from './pack.ts';
import { prune, settle, thin } from './prune.ts';
import { Random } from './random.ts';
import { type Settings, settingsWith } from './settings.ts';
import { trainTable } from './table.ts';

/**
 * The bytes of the model that these rows (language TAB text) and settings give, always the same. Texts
 * whose fingerprints are kept aside are left out.
 */
export function train(
  rows: readonly string[],
  keptAside: ReadonlySet<string>,
  settings: Settings,
  say = (_: string) => {},
): Uint8Array {
  const random = new Random(settings.seed);
  const lines = linesToTrainOn(rows, keptAside, settings, random);
  const of = (wanted: string) => lines.filter(({ language }) => language === wanted);
  const noise: Noise = { settings, english: of('en'), spanish: of('es') };
  const parts = new Map<string, Part>();
  for (const script of Object.keys(settings.bits)) {
    const own = lines.filter((line) => line.script === script);
    if (own.length === 0) continue;
    say(`${script}: ${own.length} lines`);
    const table = trainTable(own, noise, settings, settings.bits[script] ?? 14, random);
    say(`${script}: ${table.languages.join(' ')}`);
    const count = settings.weights[script] ?? 1000;
    // Seeded anew, so that what comes after a table does not hang on what came before it.
    const after = new Random(settings.seed + 7);
    let sparse = prune(table, count * settings.spare, settings.use);
    settle(sparse, table, own, noise, { ...settings, passesAfter: 1, levels: 20 }, after);
    sparse = thin(sparse, table.use, count, settings.use);
    const last = { ...settings, short: settings.shortAfter };
    const part = settle(sparse, table, own, { ...noise, settings: last }, last, after);
    parts.set(script, { ...part, biases: biasesOf(part.languages, settings) });
    say(`${script}: settled`);
  }
  return packModel({ longest: settings.longest, parts });
}

/** What the settings add per language, in texts of each length. */
export function biasesOf(languages: readonly string[], { bias, besides }: Settings): number[][] {
  return lengths.map((_, length) =>
    languages.map((language) => (bias[language] ?? 0) + (besides[length]?.[language] ?? 0)),
  );
}

if (import.meta.main) {
  // npm run language:train [-- FILE setting=value ...]
  const [file = 'public/language-model.bin', ...changes] = process.argv.slice(2);
  const from = performance.now();
  const say = (text: string) =>
    console.log(`${((performance.now() - from) / 1000).toFixed(0)} s  ${text}`);
  const settings = settingsWith(changes);
  const rows = readRows(trainingFile);
  const keptAside = new Set(readRows(keptAsideFile));
  const bytes = train(rows, keptAside, settings, say);
  writeFileSync(file, bytes);
  say(`${file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} as gzip`);
  const card = file.replace(/\.bin$/, '.md');
  writeFileSync(card, await cardOf(file, settings, rows.length));
  say(`${card} written`);
}
