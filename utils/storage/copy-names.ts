/** A copy of the library, as its file's name tells it. */
export interface Copy {
  /** ISO 8601. */
  when: string;
  cards: number;
  /** Beginning of the SHA-256 of what it holds, in hexadecimal. */
  digest: string;
}

const day = 86_400_000;

/** A file's name holds no colon anywhere. */
export function nameOf({ when, cards, digest }: Copy): string {
  return `${when.replaceAll(':', '')}_${cards}_${digest}.gz`;
}

/** The copy that a file's name tells of; undefined for other files. */
export function copyIn(name: string): Copy | undefined {
  const told = /^(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d\.\d{3}Z)_(\d+)_([0-9a-f]{16})\.gz$/.exec(name);
  if (!told) return undefined;
  const [, date = '', hour = '', minute = '', rest = '', cards = '', digest = ''] = told;
  return { when: `${date}${hour}:${minute}:${rest}`, cards: Number(cards), digest };
}

/**
 * Which copies may go, of all, the newest first: kept are the newest three, the newest of each of the last seven days
 * that have one, and for thirty days the one with the most cards, so that a library that was emptied can come back.
 */
export function outdated(copies: readonly Copy[], now: Date): Copy[] {
  const age = ({ when }: Copy) => now.getTime() - Date.parse(when);
  const kept = new Set(copies.slice(0, 3));
  const days = new Set<string>();
  for (const copy of copies) {
    const date = copy.when.slice(0, 10);
    if (age(copy) < 7 * day && !days.has(date)) kept.add(copy);
    days.add(date);
  }
  const young = copies.filter((copy) => age(copy) < 30 * day);
  const [largest] = [...young].sort((a, b) => b.cards - a.cards);
  if (largest) kept.add(largest);
  return copies.filter((copy) => !kept.has(copy));
}
