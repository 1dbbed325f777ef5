import { browser } from './browser.ts';
import { type Envelope, type Sender, seal } from './envelope.ts';
import type { Health, Tried } from './health.ts';
import type { Drafted, Ending, Held, PostLanguage } from './messages.ts';
import type { Limit, Post } from './post.ts';

/*
 * All that the background, the popup and the panel (by way of the background) may have the page script of a tab do.
 * Checked by hand and not with a library: this runs in every page.
 */

/** What the page script of one frame tells the popup. */
export interface Seen {
  /** Which frame of the tab: 0 is the page itself. */
  frame: number;
  siteTitle: string;
  site: string;
  posts: Post[];
  /** By post id. */
  languages: Record<string, PostLanguage>;
  /** Id of the post that the box in use answers, else of the one last pressed. */
  about?: string;
  editorInUse: boolean;
  limit?: Limit;
  /** Absent until the page has been quiet once. */
  health?: Health;
  /** What would be read by the post that the person pointed at. */
  pointed?: Tried;
}

export interface Orders {
  /** The post that this ticket's panel was opened for. */
  held: { ticket: string };
  /** Put a reply into the site's own box; without a ticket, into the one in use. */
  insert: { ticket?: string; text: string; mode: 'at-caret' | 'replace' };
  /** Put thanks into the box that answers the post of this id. */
  answer: { id: string; text: string };
  /** The panel is done with. */
  close: { ticket: string };
  /** The draft that this ticket's line stands under. */
  draft: { ticket: string };
  /** Give the line so much room, in px; 0 hides it. */
  grow: { ticket: string; height: number };
  /** What of this page has been read so far; any frame may answer that has posts and is not named here. */
  seen: { except?: number[] };
  /** Read the page once by other selectors, and say what came of it. */
  tryOut: { selectors: Record<string, string> };
  /** A person mended a language: ask those of all posts again. */
  reread: Record<string, never>;
  /** Let the person point at a post; only where the general reader reads. */
  point: { id?: never };
  /** Open the panel at the post in view, or at the one of this id; `focused`: only where the person is. */
  open: { id?: string; focused?: true };
}

export interface Obeyed {
  held: Held | null;
  insert: Ending;
  answer: Ending;
  close: null;
  draft: Drafted | null;
  grow: null;
  seen: Seen;
  tryOut: Tried;
  reread: null;
  point: boolean;
  open: boolean;
}

export type OrderName = keyof Orders;

const string = (most: number) => (value: unknown) =>
  typeof value === 'string' && value.length > 0 && value.length <= most;
const absent = (value: unknown) => value === undefined;
const ticket = string(53);
const numbers = (value: unknown) =>
  Array.isArray(value) && value.length <= 100 && value.every(Number.isSafeInteger);

const strings = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.values(value).every(string(500));

const shapes: Record<OrderName, Record<string, ((value: unknown) => boolean)[]>> = {
  held: { ticket: [ticket] },
  insert: {
    ticket: [ticket, absent],
    text: [string(25_000)],
    mode: [(value) => value === 'at-caret' || value === 'replace'],
  },
  answer: { id: [string(300)], text: [string(25_000)] },
  close: { ticket: [ticket] },
  draft: { ticket: [ticket] },
  grow: {
    ticket: [ticket],
    height: [(value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 600],
  },
  seen: { except: [numbers, absent] },
  tryOut: { selectors: [strings] },
  reread: {},
  point: {},
  open: { id: [string(300), absent], focused: [(value) => value === true, absent] },
};

/** The page script's side: one method for each order. */
export type Obeying = {
  [Name in OrderName]: (order: Orders[Name]) => Promise<Obeyed[Name]> | Obeyed[Name];
} & {
  /** Whether an order that went to every frame of the tab is for this one. */
  isFor(name: OrderName, order: Orders[OrderName]): boolean;
};

/** Whether this is an order of that name: every field of the right kind, and none besides. */
export function isOrder(name: string, order: unknown): name is OrderName {
  if (!Object.hasOwn(shapes, name) || typeof order !== 'object' || order === null) return false;
  const shape = shapes[name as OrderName];
  return (
    Object.keys(order).every((key) => Object.hasOwn(shape, key)) &&
    Object.entries(shape).every(([key, kinds]) =>
      kinds.some((fits) => fits((order as Record<string, unknown>)[key])),
    )
  );
}

/** Obeys orders in a page script. Only our own extension can send them; the site cannot. */
export function obeyOne(
  obeying: Obeying,
  message: unknown,
  sender: Sender,
): Promise<Envelope> | undefined {
  if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return;
  const { tell: name, order } = message as { tell?: unknown; order?: unknown };
  if (typeof name !== 'string') return;
  if (!isOrder(name, order)) return Promise.resolve({ refused: 'not allowed' });
  if (!obeying.isFor(name, order as Orders[OrderName])) return;
  const obey = obeying[name] as (order: unknown) => unknown;
  return seal(() => obey.call(obeying, order));
}
