import type { Way } from '../ways/way.ts';

/** One kind of editor: how it is recognised, which ways it takes, and when text counts as landed. */
export interface Kind {
  is(editor: HTMLElement): boolean;
  /** Tried in order; the next one only when it is certain that nothing came of the last. */
  ways: readonly Way[];
  /** Text as this editor can hold it at all; as it is, if absent. */
  fit?(text: string): string;
  /** Compares texts with spaces already made the same; equal, if absent. */
  landed?(now: string, wanted: string): boolean;
}
