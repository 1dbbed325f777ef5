/** Every check by its name, in the order in which findings are told; a new one is a line here, a file and its words. */
export const checkNames = [
  'blanks',
  'person',
  'too-long',
  'language',
  'humour',
  'promise',
  'team',
  'address',
  'first-name',
  'links',
  'tracking',
  'doubled',
  'repeat',
  'loud',
  'shouting',
  'direction',
  'rumour',
] as const;
export type CheckName = (typeof checkNames)[number];

/** How a check speaks: not at all, as a thought, or plainly. */
export type Level = 'off' | 'suggestion' | 'on';

/** One thing that the person may want to look at before they press Send. */
export interface Finding {
  check: CheckName;
  /** Told as a thought only: this check is not right often enough in this language, or the person wants it so. */
  thought?: true;
  /** The words of the draft that it is about. */
  quote?: string;
  /** A number that belongs to it: how many too many, how often already, ... */
  count?: number;
  /** Told in words of its own: a repetition in this very thread, another language than the site's picker says, a link nobody looked at. */
  as?: 'here' | 'picked' | 'unseen';
  /** From 0 to 1; only where it is an estimate. */
  sure?: number;
  /** The whole draft as it would read with this mended; absent where only a person can. */
  mended?: string;
}
