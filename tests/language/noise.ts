import type { Line } from './lines.ts';
import type { Random } from './random.ts';
import type { Settings } from './settings.ts';

/** A line's words as a hurried person might post them: fewer, cut, drawn out, with English between. */
export function noisy(
  { words, language, script }: Line,
  english: readonly Line[],
  settings: Settings,
  random: Random,
): string[] {
  let made = words;
  if (made.length > 1) {
    const fewer = made.filter(() => random.next() > settings.dropped);
    if (fewer.length > 0) made = fewer;
  }
  if (script === 'Latn' && language !== 'en' && language !== 'und' && made.length > 2) {
    if (random.next() < settings.foreign && english.length > 0) {
      const most = Math.max(1, Math.floor(made.length * 0.4 * random.next()));
      made = [...made, ...random.of(english).words.slice(0, most)];
    }
  }
  if (made.length > 2 && random.next() < settings.short) {
    const length = 1 + random.below(3);
    const from = random.below(made.length - length + 1);
    made = made.slice(from, from + length);
  }
  if (script === 'Latn' && random.next() < settings.drawn) {
    const twice = (vowel: string) => (random.next() < 0.35 ? vowel + vowel : vowel);
    made = made.map((word) => (random.next() < 0.4 ? word.replace(/[aeiou]/g, twice) : word));
  }
  return made;
}
