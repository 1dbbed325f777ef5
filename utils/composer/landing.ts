/** Why text could not be put in. */
export type Why =
  /** The editor left the page, or no longer belongs to this post. */
  | 'gone'
  /** The page keeps the focus elsewhere. */
  | 'no-focus'
  /** The site lets nobody write here now. */
  | 'read-only'
  /** An input method is in the middle of a word. */
  | 'composing'
  /** The editor let every way pass without a change. */
  | 'not-taken'
  /** Another reply is on its way into this editor. */
  | 'busy'
  /** The caller's signal was aborted. */
  | 'stopped';

/** What became of a reply: plain data, and for people three endings: in, copied, or could not. */
export type Landing =
  /** In the box, word for word. `twice`: the same text stood there before. `send`: the site's button, if known. */
  | { ending: 'in'; twice: boolean; send?: 'on' | 'off' }
  /** In the box, but not word for word: the site cut it, added to it, or made a card of a link. */
  | { ending: 'changed'; how: 'shorter' | 'longer' | 'different' }
  /** Left alone: with this reply the box would hold so many units too many. */
  | { ending: 'too-long'; over: number }
  /** Not in the box, but on the clipboard. */
  | { ending: 'copied'; why: Why }
  /** Neither in the box nor on the clipboard. */
  | { ending: 'failed'; why: Why };
