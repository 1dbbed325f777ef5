import type { Limit, Post } from '../post.ts';
import type { Intent } from '../templates/card.ts';

/** A reply as it stands in the box, with all that is known around it. Plain data; absent is unknown. */
export interface Draft {
  text: string;
  /** BCP 47 of the draft; absent for "not sure". */
  language?: string;
  post: Post;
  /** BCP 47 of the post, and what else it is written in. */
  postLanguages: readonly string[];
  limit?: Limit;
  /** What the site's own language picker stands on, BCP 47. */
  picked?: string;
  /** What the card that was put in is for, if one was. */
  intent?: Intent;
  /** The card belongs to a team: its links are looked at. */
  shared?: boolean;
  /** Links in that card that only one person of the team has had before their eyes. */
  unseen?: readonly string[];
  /** Display names and accounts of others on the page. */
  others: readonly string[];
  /** What else stands in this thread, as far as it is shown and known to be one. */
  thread?: readonly string[];
  /** How often this wording was put in lately, and the draft with another wording of its card. */
  said: { lately: number; another?: string };
}

/** What the person, or the brand they speak for, wants of a reply. */
export interface Manners {
  /** Absent: both are fine, mixed are not. */
  address?: 'formal' | 'informal';
  /** Whether a stranger's first name is told; absent: where the address is formal. */
  firstNames?: 'fine' | 'tell';
  /** At most so many emoji and exclamation marks. */
  emoji: number;
  exclamations: number;
  /** Hosts whose links are ours, such as `asante.example`. */
  ourHosts: readonly string[];
  /** Words to ask the team about first, by language: a word list each. */
  teamWords: Readonly<Record<string, string>>;
}
