import type { Answer, Detector } from './detectors.ts';
import { isRight, type Row } from './rows.ts';

export interface Scored extends Answer {
  row: Row;
  right: boolean;
}

export interface Score {
  scored: Scored[];
  /** Microseconds of CPU per post, and see `ofMiddle`. */
  micros: number;
  ofMiddle: number;
}

/** Asks a detector every row. For a post without language the right answer is not to be sure. */
export function score(detector: Detector, rows: readonly Row[], read: (row: Row) => string): Score {
  const texts = rows.map(read);
  for (const text of texts.slice(0, 2000)) detector(text);
  const before = process.cpuUsage();
  const answers = texts.map(detector);
  const { user, system } = process.cpuUsage(before);
  const scored = answers.map(({ language: guess, confidence, sure }, at): Scored => {
    const row = rows[at] as Row;
    const language = row.right.includes('und') && !sure ? undefined : guess;
    return { language: guess, confidence, sure, row, right: isRight(row, language) };
  });
  return { scored, micros: (user + system) / rows.length, ofMiddle: ofMiddle(detector, texts) };
}

const rounds = 15;

/**
 * Microseconds of CPU per post of the tenth of texts whose length is in the middle: the middle one of some rounds,
 * since what else a machine does falls on single rounds.
 */
export function ofMiddle(detector: (text: string) => unknown, texts: readonly string[]): number {
  const byLength = [...texts].sort((one, other) => one.length - other.length);
  const middle = byLength.slice(
    Math.floor(0.45 * texts.length),
    Math.max(1, Math.ceil(0.55 * texts.length)),
  );
  const measured = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (const text of middle) detector(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / middle.length;
  });
  return measured.sort((one, other) => one - other)[rounds >> 1] as number;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
const countRight = (scored: readonly Scored[]) => scored.filter(({ right }) => right).length;

/** Percent right. */
export function accuracy(scored: readonly Scored[]): number {
  return share(countRight(scored), scored.length);
}

/** Percent called sure. */
export function called(scored: readonly Scored[]): number {
  return share(scored.filter(({ sure }) => sure).length, scored.length);
}

/** Percent right on the surest part of the posts (0..1), and the confidence at its end. */
export function surest(scored: readonly Scored[], part: number): [number, number] {
  const sorted = [...scored].sort((one, other) => other.confidence - one.confidence);
  const kept = sorted.slice(0, Math.max(1, Math.floor(sorted.length * part)));
  return [accuracy(kept), kept.at(-1)?.confidence ?? 0];
}

/** Percent right by label, worst first. */
export function byLabel(scored: readonly Scored[]): [string, number, number][] {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const label = one.row.right.join('|');
    groups.set(label, [...(groups.get(label) ?? []), one]);
  }
  return [...groups]
    .map(([label, own]): [string, number, number] => [label, accuracy(own), own.length])
    .sort((one, other) => one[1] - other[1]);
}
