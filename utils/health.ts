/*
 * Whether what is read off a page can be relied on: plain data, without names, words or addresses, so that it may
 * be shown and passed on.
 */

/** All that may be wrong; the first three draw nothing, the others have replies copied instead of put in. */
export const troubles = [
  /** This kind of address shows posts, and none was found. */
  'no-posts',
  /** Posts were found, but whose they are could be told of none. */
  'unread',
  /** Account and address, or two posts with one id, contradict one another. */
  'contradiction',
  /** Fewer could be read than there must be, or not half of what there is. */
  'few',
  /** More than a fifth is without an account. */
  'no-account',
  /** More than a fifth is without words. */
  'no-words',
  /** More than a fifth is without the site's reply button. */
  'no-control',
] as const;
export type Trouble = (typeof troubles)[number];

/** Counts of what stands on the page now. */
export interface Findings {
  /** Name of the site's file. */
  site: string;
  /** Kind of address, such as `feed`; `other` where nothing is known of it. */
  surface: string;
  /** So many posts must be there at the least; 0 where a page may well have none. */
  least: number;
  /** Elements looked at, and how many of them could be read. */
  matched: number;
  read: number;
  /** Of those read: how many must have an account, words and a reply button, and how many are without. */
  signed: number;
  withoutAccount: number;
  spoken: number;
  withoutWords: number;
  withoutControl: number;
  /** Of those read: how many have another account in their address, or share an id with somebody else's. */
  contradicted: number;
  /** How many elements of the page each named selector finds. */
  slots: Record<string, number>;
  /** Names of selectors that a person has put in place of ours. */
  mended: string[];
}

/** The state of a surface: `off` draws nothing, `degraded` copies replies instead of putting them in. */
export interface Health {
  state: 'fine' | 'degraded' | 'off';
  troubles: Trouble[];
  findings: Findings;
}

/** More than a fifth, and more than one: a single odd post is no verdict. */
const many = (without: number, of: number) => without > 1 && without * 5 > of;

/** Judges a page once it is quiet. A wrong name is worse than none, so every contradiction turns it off. */
export function judge(findings: Findings): Health {
  const { least, matched, read, signed, spoken } = findings;
  const off: Trouble[] = [];
  if (least > 0 && read === 0) off.push(matched === 0 ? 'no-posts' : 'unread');
  if (findings.contradicted > 0) off.push('contradiction');
  const degraded: Trouble[] = [];
  const half = least > 0 && many(matched - read, matched) && read * 2 < matched;
  if (read > 0 && (read < Math.min(least, matched) || half)) degraded.push('few');
  if (many(findings.withoutAccount, signed)) degraded.push('no-account');
  if (many(findings.withoutWords, spoken)) degraded.push('no-words');
  if (many(findings.withoutControl, spoken)) degraded.push('no-control');
  const troubles = [...off, ...degraded];
  const state = off.length > 0 ? 'off' : degraded.length > 0 ? 'degraded' : 'fine';
  return { state, troubles, findings };
}

/**
 * A report to pass on: which kind of page of which site, counts, and what each selector finds. No names, no texts,
 * no accounts and no address stand in it. `asante` and `browser` are versions.
 */
export function reportOf({ state, troubles, findings }: Health, asante: string, browser: string) {
  const { site, surface, slots, mended, ...counts } = findings;
  const each = (of: Record<string, number>) =>
    Object.entries(of).map(([name, number]) => `${name} ${number}`);
  return [
    `Asante ${asante}, ${browser}`,
    `${site}, ${surface}: ${[state, ...troubles].join(' ')}`,
    each(counts).join(', '),
    `selectors: ${each(slots).join(', ')}`,
    ...(mended.length > 0 ? [`mended: ${mended.join(', ')}`] : []),
  ].join('\n');
}

/** What came of reading a page by other selectors, without taking them into use. */
export interface Tried {
  selectors: Record<string, string>;
  before: Health;
  after: Health;
  /** Posts that would have another author or account than before. */
  wrong: number;
  /** Controls that would be pressed to open a reply box, and may do something else: submit, or switch something on. */
  unsafe: number;
  /** The first few authors as they would be read, and the labels of what would be pressed. */
  names: string[];
  presses: string[];
}

const ranks = { off: 0, degraded: 1, fine: 2 };

/**
 * Whether selectors that were tried may be taken into use: they read something, nobody gets another name, nothing
 * unsafe would be pressed; and, unless the person pointed at what to read, no fewer posts and no worse health.
 */
export function mayUse({ before, after, wrong, unsafe }: Tried, pointed = false): boolean {
  if (wrong > 0 || unsafe > 0 || after.findings.read === 0 || after.state === 'off') return false;
  if (pointed) return after.findings.read > 1;
  return after.findings.read >= before.findings.read && ranks[after.state] >= ranks[before.state];
}
