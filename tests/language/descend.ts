import { hashesOf, softmax } from '../../utils/language/model.ts';
import type { Line } from './lines.ts';
import { type Noise, noisy } from './noise.ts';
import type { Random } from './random.ts';
import type { Settings } from './settings.ts';

/** Weights that learn: they add up what the rows of a line say, and are moved against its slopes. */
export interface Learner {
  /** Adds the rows' weights to the sums, one per language. */
  add(hashes: Uint32Array, length: number, sums: Float64Array): void;
  /** What a sum is worth once divided by the root of the number of features, and what is added at the end. */
  step: number;
  bias: readonly number[];
  /** Moves the weights of the rows against these slopes; those of 0 are left alone. */
  learn(hashes: Uint32Array, length: number, slopes: Float64Array, rate: number): void;
  /** Probabilities to come near to besides the label, into `into`, where there is somebody to learn from. */
  teacher?: (hashes: Uint32Array, length: number, into: Float64Array) => void;
}

/** What each language's lines weigh, so that rare ones count, with a mean of 1 over all lines. */
function rarities(lines: readonly Line[], languages: readonly string[], power: number): number[] {
  const counts = languages.map(
    (language) => lines.filter((line) => line.language === language).length,
  );
  const mean = counts.reduce((sum, count) => sum + count ** (1 - power), 0) / lines.length;
  return counts.map((count) => count ** -power / mean);
}

/**
 * Stochastic gradient descent over the lines, so many passes, each line made noisy anew; the rate falls
 * to the share `end` of itself. Slopes under `tiny` are taken for 0, which leaves most languages alone.
 */
export function descend(
  lines: readonly Line[],
  languages: readonly string[],
  noise: Noise,
  {
    settings,
    passes,
    rate,
    end,
  }: { settings: Settings; passes: number; rate: number; end: number },
  learner: Learner,
  random: Random,
): void {
  const kept = lines.filter((line) => languages.includes(line.language));
  const rights = Uint8Array.from(kept, ({ language }) => languages.indexOf(language));
  const weigh = rarities(kept, languages, settings.rarity);
  const order = Int32Array.from(kept.keys());
  const sums = new Float64Array(languages.length);
  const taught = new Float64Array(languages.length);
  const trust = learner.teacher ? settings.taught : 0;
  let done = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    random.shuffle(order);
    for (const index of order) {
      const words = noisy(kept[index] as Line, noise, random);
      const [hashes, length] = hashesOf(words, settings.longest);
      const right = rights[index] as number;
      const norm = 1 / Math.sqrt(length);
      sums.fill(0);
      learner.add(hashes, length, sums);
      for (let language = 0; language < sums.length; language += 1) {
        const sum = (sums[language] as number) * norm * learner.step;
        sums[language] = sum + (learner.bias[language] ?? 0);
      }
      softmax(sums);
      learner.teacher?.(hashes, length, taught);
      const scale = norm * (weigh[right] as number);
      for (let language = 0; language < sums.length; language += 1) {
        const wanted = trust * (taught[language] as number) + (language === right ? 1 - trust : 0);
        const slope = (sums[language] as number) - wanted;
        sums[language] = Math.abs(slope) < settings.tiny ? 0 : slope * scale;
      }
      learner.learn(hashes, length, sums, rate * (1 - ((1 - end) * done) / (passes * kept.length)));
      done += 1;
    }
  }
}
