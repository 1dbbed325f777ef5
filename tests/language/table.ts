import { hashesOf, softmax } from '../../utils/language/model.ts';
import type { Line } from './lines.ts';
import { noisy } from './noise.ts';
import type { Random } from './random.ts';
import type { Settings } from './settings.ts';

/** A full table of weights while it is trained, with how often each row was used. */
export interface Table {
  languages: string[];
  bits: number;
  weights: Float32Array;
  use: Float32Array;
}

/** The languages of one script that have enough lines to be told. */
function languagesOf(lines: readonly Line[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { language } of lines) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([language]) => language)
    .sort();
}

/** What each language's lines weigh, so that rare ones count, with a mean of 1 over all lines. */
export function rarities(
  lines: readonly Line[],
  languages: readonly string[],
  power: number,
): number[] {
  const counts = languages.map(
    (language) => lines.filter((line) => line.language === language).length,
  );
  const mean = counts.reduce((sum, count) => sum + count ** (1 - power), 0) / lines.length;
  return counts.map((count) => count ** -power / mean);
}

/** Stochastic gradient descent with AdaGrad on all weights of one script. */
export function trainTable(
  lines: readonly Line[],
  english: readonly Line[],
  settings: Settings,
  bits: number,
  random: Random,
): Table {
  const languages = languagesOf(lines, settings.least);
  const kept = lines.filter((line) => languages.includes(line.language));
  const width = languages.length;
  const weights = new Float32Array(width << bits);
  const squares = new Float32Array(width << bits).fill(1e-3);
  const use = new Float32Array(1 << bits);
  const weigh = rarities(kept, languages, settings.rarity);
  const order = Int32Array.from(kept.keys());
  const sums = new Float64Array(width);
  const shift = 32 - bits;
  let done = 0;
  for (let pass = 0; pass < settings.passes; pass += 1) {
    random.shuffle(order);
    for (const index of order) {
      const line = kept[index] as Line;
      const words = noisy(line, english, settings, random);
      const [hashes, length] = hashesOf(words, settings.longest);
      const right = languages.indexOf(line.language);
      const norm = 1 / Math.sqrt(length);
      sums.fill(0);
      for (let at = 0; at < length; at += 1) {
        const row = (hashes[at] as number) >>> shift;
        use[row] = (use[row] as number) + 1;
        const from = row * width;
        for (let language = 0; language < width; language += 1) {
          sums[language] = (sums[language] as number) + (weights[from + language] as number);
        }
      }
      for (let language = 0; language < width; language += 1) {
        sums[language] = (sums[language] as number) * norm;
      }
      softmax(sums);
      const rate = settings.rate * (1 - (0.9 * done) / (settings.passes * kept.length));
      done += 1;
      const scale = norm * (weigh[right] as number);
      sums[right] = (sums[right] as number) - 1;
      for (let language = 0; language < width; language += 1) {
        sums[language] = (sums[language] as number) * scale;
      }
      for (let at = 0; at < length; at += 1) {
        const from = ((hashes[at] as number) >>> shift) * width;
        for (let language = 0; language < width; language += 1) {
          const place = from + language;
          const slope = sums[language] as number;
          const square = (squares[place] as number) + slope * slope;
          squares[place] = square;
          weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { languages, bits, weights, use };
}
