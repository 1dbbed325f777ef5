import type { SavedSelection } from './caret.ts';
import type { Room } from './length.ts';

/** What a caller may say about an insertion. */
export interface Options {
  /** `at-caret` replaces only what is selected; `replace` the whole draft. */
  mode?: 'at-caret' | 'replace';
  /** Where the person was; else where the caret stands now, else the end. */
  selection?: SavedSelection | undefined;
  /** The box was only now opened: the caret goes behind what the site wrote into it, wherever that left it. */
  fresh?: boolean;
  /** The box that answers the right post, asked again at the last moment: a box may have been built anew. */
  findEditor?: () => HTMLElement | undefined;
  /** How long a reply may be on this site. */
  limit?: Room | undefined;
  /** Whether an input method is in the middle of a word. */
  composing?: () => boolean;
  /** Another clipboard, such as that of an extension frame. */
  copy?: (text: string) => Promise<boolean>;
  signal?: AbortSignal;
}
