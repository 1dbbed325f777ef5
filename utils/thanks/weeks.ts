/** One week of sharing and thanking. */
export interface Week {
  /** Its Monday, ISO 8601 day. */
  from: string;
  shares: number;
  thanks: number;
}

const day = 86_400_000;

/** The last `most` weeks up to now, oldest first; weeks begin on Monday, UTC. Times are ISO 8601. */
export function weeksOf(
  lines: readonly { at: string; state: string }[],
  now: number,
  most = 13,
): Week[] {
  const monday = Math.floor((now / day - 4) / 7) * 7 + 4;
  return Array.from({ length: most }, (_, place) => {
    const first = (monday - (most - 1 - place) * 7) * day;
    const within = lines.filter(({ at, state }) => {
      const time = Date.parse(at);
      return state !== 'never' && time >= first && time < first + 7 * day;
    });
    return {
      from: new Date(first).toISOString().slice(0, 10),
      shares: within.length,
      thanks: within.filter(({ state }) => state !== 'waiting').length,
    };
  });
}
