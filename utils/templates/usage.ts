/** How a card has been used; kept apart from it, so that using a card does not change it. */
export interface Usage {
  cardId: string;
  times: number;
  /** ISO 8601. */
  last: string;
  /** Which wording (its place among those of its language) was said last, by audience: site and language. */
  said: Record<string, number>;
}

/** Who reads a reply: people on this site in this language. */
export function audience(site: string, language: string): string {
  return `${site} ${language}`;
}

/** The usage after one more use. */
export function usedAgain(
  before: Usage | undefined,
  use: { cardId: string; site: string; language: string; wording: number; now: Date },
): Usage {
  return {
    cardId: use.cardId,
    times: (before?.times ?? 0) + 1,
    last: use.now.toISOString(),
    said: { ...before?.said, [audience(use.site, use.language)]: use.wording },
  };
}
