import { ask } from './ask.ts';
import type { SavedSelection } from './composer/caret.ts';
import type { Tried } from './health.ts';
import type { BroughtName, Drafted, Ending } from './messages.ts';
import type { Site } from './page/site.ts';
import type { Limit, Post } from './post.ts';

/*
 * Scripts that do not start with a page: the background brings one into the page script's own world when
 * it is first needed, and it leaves there what it can do.
 */

/** An element of ours in the page, with a closed root for what it shows. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** The panel beside a post: a frame of the extension, whose inside the page cannot read. */
export interface PanelFrame {
  ticket: string;
  element: HTMLElement;
  /** What the person has typed for it while it was on its way. */
  typed(): string;
  /** Moves the panel beside this box, in viewport px, and keeps it on the screen. */
  place(beside: DOMRect): void;
  remove(): void;
}

/** The quiet line at a reply box: a frame of the extension that tells what it finds in the draft. */
export interface DraftLine {
  ticket: string;
  element: HTMLElement;
  editor: HTMLElement;
  /** The draft as its reader will see it, with what its site tells around it; `about` is the post that it answers. */
  drafted(site: Site, about: Post | undefined, posts: readonly Post[]): Drafted;
  /** What became of a shortcut's reply that did not go in as it is; until the draft is changed. */
  missed: Ending | undefined;
  /** The draft was changed: the frame is told so, once its writer pauses. */
  changed(): void;
  /** Gives the line so much height, in px; at 0 it is not there. */
  grow(height: number): void;
  place(): void;
  remove(): void;
}

/** How a reply is to be put in. */
export interface Wishes {
  mode: 'at-caret' | 'replace';
  selection: SavedSelection | undefined;
  /** Whether the post is still on the page and still the same. */
  still: () => boolean;
  composing: () => boolean;
  limit: Limit | undefined;
  signal: AbortSignal;
}

/** A notice on the page, and how long an answer may be there. */
export interface Noticed {
  element: HTMLElement;
  post: Post;
  limit: Limit | undefined;
  signal: AbortSignal;
}

/** What each brought script leaves. A new one is a line here, its name in `messages.ts`, and its entrypoint. */
export interface Brought extends Record<BroughtName, object> {
  [site: `site-${string}`]: Site;
  'put-in': {
    /** `frame`: which frame of the tab this is; `close`: how the person closes it before it shows anything. */
    openPanelFrame(
      host: (css: string) => Host,
      beside: DOMRect,
      frame: number,
      close: () => void,
    ): PanelFrame;
    /** What stands in the box that answers this post; undefined while none is open. */
    draftFor(
      site: Site,
      post: HTMLElement,
      selection: SavedSelection | undefined,
    ): string | undefined;
    /** Into the box that the person writes in. */
    insert(
      editor: HTMLElement,
      text: string,
      how: Pick<Wishes, 'selection' | 'signal'> & { copy(text: string): Promise<boolean> },
    ): Promise<Ending>;
    putIn(site: Site, post: HTMLElement | undefined, text: string, wishes: Wishes): Promise<Ending>;
  };
  mend: {
    /** Lets the person point at a post; undefined when they gave up or nothing sure can be read. */
    point(
      host: (css: string) => Host,
      signal: AbortSignal,
    ): Promise<Record<string, string> | undefined>;
    tryOut(site: Site, page: Document, selectors: Record<string, string>): Tried;
  };
  thank: {
    /** Draws a Thank button into the notice, if it is one to be thanked for; gives how to take it away. */
    drawThank(host: (css: string) => Host, notice: Noticed): () => void;
  };
  'draft-line': {
    /** `frame`: which frame of the tab this is. */
    openDraftLine(host: (css: string) => Host, editor: HTMLElement, frame: number): DraftLine;
  };
}

// An updated page script shares its world with the old one in Chromium, and must not use what that one brought.
const world = globalThis as { asanteBrought?: Partial<Brought> };

/** Called by the page script when it starts: nothing is brought yet. */
export function nothingBrought(): void {
  world.asanteBrought = {};
  onTheWay.clear();
}

/** Called by a brought script, as the one thing it does when it starts. */
export function give<Name extends BroughtName>(name: Name, what: Brought[Name]): void {
  world.asanteBrought = { ...world.asanteBrought, [name]: what };
}

const onTheWay = new Map<BroughtName, Promise<unknown>>();

/**
 * What a brought script can do; it is brought now unless it is here or on its way.
 * Rejects with a plain Error when the background is gone (an orphan after an update) or may not bring it.
 */
export async function bring<Name extends BroughtName>(name: Name): Promise<Brought[Name]> {
  const here = () => world.asanteBrought?.[name];
  if (!here()) {
    const coming = onTheWay.get(name) ?? ask('bring', name);
    onTheWay.set(name, coming);
    await coming.finally(() => onTheWay.delete(name));
  }
  const brought = here();
  if (!brought) throw new Error(`${name} did not come`);
  return brought;
}
