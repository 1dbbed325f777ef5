import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('components/theme.css', 'utf8');
const [light, dark] = css.split('@media (prefers-color-scheme: dark)');

function colours(part = '') {
  return Object.fromEntries(
    [...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]),
  );
}

/** Relative luminance as in WCAG 2.2. */
function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string) {
  const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (hi + 0.05) / (lo + 0.05);
}

const grounds = ['ground', 'paper', 'raised'];
const intents = ['thanks', 'honest', 'humour', 'apology', 'question', 'free'];
const pairs = [
  ...grounds.flatMap((ground) =>
    ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad', ...intents].map((ink) => [
      ink,
      ground,
      4.5,
    ]),
  ),
  ...grounds.flatMap((ground) => ['line-strong', 'focus'].map((line) => [line, ground, 3])),
  ['accent-ink', 'accent', 4.5],
  ['accent-soft-ink', 'accent-soft', 4.5],
  ['ink', 'accent-soft', 4.5],
  ['good', 'good-soft', 4.5],
  ['warn', 'warn-soft', 4.5],
  ['bad', 'bad-soft', 4.5],
] as [string, string, number][];

test.each(pairs)('%s on %s is at least %d to 1, light and dark', (ink, ground, least) => {
  for (const mode of [colours(light), colours(dark)]) {
    expect(contrast(mode[ink] ?? '', mode[ground] ?? '')).toBeGreaterThanOrEqual(least);
  }
});
