import type { Line } from './lines.ts';
import type { Random } from './random.ts';
import type { Settings } from './settings.ts';

/** How lines are made noisy: shares of each kind, and the lines that foreign words are taken from. */
export interface Noise {
  settings: Settings;
  english: readonly Line[];
  spanish: readonly Line[];
}

/** Languages whose speakers write Spanish words among their own as much as English ones. */
const besideSpanish = new Set(['ca', 'eu', 'gl']);

/** A line's words as a hurried person might post them: fewer, cut, drawn out, with foreign ones between. */
export function noisy(
  { words, language, script }: Line,
  { settings, english, spanish }: Noise,
  random: Random,
): string[] {
  let made = words;
  if (made.length > 1) {
    const fewer = made.filter(() => random.next() > settings.dropped);
    if (fewer.length > 0) made = fewer;
  }
  if (script === 'Latn' && language !== 'en' && language !== 'und' && made.length > 2) {
    if (random.next() < settings.foreign) {
      const nearer = besideSpanish.has(language) && random.next() < settings.spanish;
      const others = nearer ? spanish : english;
      const most = Math.max(1, Math.floor(made.length * 0.4 * random.next()));
      if (others.length > 0) made = [...made, ...random.of(others).words.slice(0, most)];
    }
  }
  if (made.length > 2) {
    const cut = random.next();
    if (cut < settings.short) {
      const length = 1 + random.below(3);
      const from = random.below(made.length - length + 1);
      made = made.slice(from, from + length);
    } else if (cut < settings.short + settings.pairs) {
      const long = made.filter((word) => word.length >= 4);
      const from = long.length < 2 ? 0 : random.below(long.length - 1);
      if (long.length >= 2) made = long.slice(from, from + 2);
    }
  }
  if (script === 'Latn' && random.next() < settings.drawn) {
    const twice = (vowel: string) => (random.next() < 0.35 ? vowel + vowel : vowel);
    made = made.map((word) => (random.next() < 0.4 ? word.replace(/[aeiou]/g, twice) : word));
  }
  return made;
}
