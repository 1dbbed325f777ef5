import type { Intent } from '../utils/templates/card.ts';

/** In what order the list can stand. */
export const sorts = ['changed', 'title', 'used'] as const;

/** What the library's list shows; what is absent is not asked. */
export interface Shown {
  intent?: Intent;
  /** With words in this language, or lacking them. */
  language?: string;
  lacks?: boolean;
  /** A brand's id. */
  brand?: string;
  tag?: string;
  /** A library's id, or "mine". */
  library?: string;
  /** Not used for 90 days. */
  unused?: boolean;
  /** Absent: as made, or as well as they are found. */
  sort?: (typeof sorts)[number];
}
