import * as v from 'valibot';
import { browser } from './browser.ts';
import type { Landing } from './composer/landing.ts';
import type { Opening } from './composer/open-box.ts';
import { type Envelope, type Sender, seal } from './envelope.ts';
import type { Limit, Post } from './post.ts';
import { anyHostScripts } from './site-scripts.ts';
import { ticketLook } from './ticket.ts';

/*
 * All that a page script, the panel's frame or a page of ours may ask of the background.
 * Whatever a page script is answered, the site may come to know: no library text goes there before it is picked.
 */

/** Who asks. A page script runs inside a site's process and is believed least. */
export type Asker = 'page script' | 'panel' | 'draft line' | 'extension page';

const Ticket = v.pipe(v.string(), v.regex(ticketLook));
const Word = v.pipe(v.string(), v.regex(/^[^\s/]{1,40}$/u));
const Reply = v.pipe(v.string(), v.minLength(1), v.maxLength(25_000));
const CluesShape = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(20_000)),
  declared: v.exactOptional(v.pipe(v.string(), v.maxLength(35))),
  site: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  id: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  handle: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});

const NamedShape = v.strictObject({
  author: v.pipe(v.string(), v.maxLength(280)),
  handle: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});
const address = v.pipe(v.string(), v.maxLength(2000), v.startsWith('https://'));
/** The server of a page, from a page of ours; a site's own page is known by the browser's word. */
const host = v.exactOptional(v.pipe(v.string(), v.maxLength(253)));

/** A post that tells that somebody did something. */
const NoticeShape = v.strictObject({
  ...NamedShape.entries,
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  kind: v.picklist(['repost', 'quote', 'like', 'mention', 'follow', 'reply']),
  text: v.pipe(v.string(), v.maxLength(20_000)),
  declared: v.exactOptional(v.pipe(v.string(), v.maxLength(35))),
  permalink: v.exactOptional(address),
  about: v.exactOptional(address),
  others: v.exactOptional(v.pipe(v.array(NamedShape), v.maxLength(50))),
  unseen: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  key: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
});

const LimitShape = v.strictObject({
  max: v.pipe(v.number(), v.integer(), v.minValue(1)),
  counts: v.picklist(['x-weighted', 'graphemes', 'code-points', 'utf-16', 'mastodon']),
  source: v.string(),
});

/** How the Thank button at a notice looks: words of the interface, and of the person's name; none of the library. */
export interface ThanksSign {
  /** Nobody is thanked for this kind of notice: no button. */
  none?: true;
  /** Short, on the button itself; '' where there is only the heart. */
  mark: string;
  /** What a press does, or why it does nothing. */
  label: string;
  /** Of a notice of several: who is thanked already and when, and how many it speaks of without naming them. */
  notes?: string[];
  /** How much of the hour and of the day is used, where somebody waits. */
  counter?: string;
  /** A press thanks nobody any more. */
  done?: 'thanked' | 'never';
  /** What could be put into no box: for the clipboard. */
  copy?: string;
}

/** A post's language as the button beside it shows it: BCP 47, or absent for "not sure". */
export interface PostLanguage {
  language?: string;
  confidence: number;
  because: 'text' | 'page' | 'author' | 'person';
  also?: string[];
  /** A reply to it went in from this device. */
  answered?: true;
  /** The button's words, in the interface's language. */
  label: string;
}

/** Scripts that a page script may have brought into its frame; `brought.ts` says what each does there. */
const broughtScripts = ['put-in', 'thank', 'mend', 'draft-line', ...anyHostScripts] as const;
export type BroughtName = (typeof broughtScripts)[number];

const questions = {
  /** Languages of up to 100 posts, in their order. */
  languages: {
    from: ['page script', 'panel', 'draft line', 'extension page'],
    shape: v.pipe(v.array(CluesShape), v.maxLength(100)),
  },
  /** Bring a script into the very frame that asks. */
  bring: { from: ['page script'], shape: v.picklist(broughtScripts) },
  /** Selectors that a person has put in place of ours, for a site or for this very page's origin. */
  mended: {
    from: ['page script'],
    shape: v.strictObject({ site: v.pipe(v.string(), v.maxLength(40)) }),
  },
  /** Which frame of its tab asks. */
  frame: { from: ['page script'], shape: v.null() },
  /** How the Thank buttons at these notices look. */
  thanks: {
    from: ['page script', 'extension page'],
    shape: v.strictObject({ notices: v.pipe(v.array(NoticeShape), v.maxLength(50)), host }),
  },
  /** Thank somebody: the person has pressed the button at their notice. */
  thank: {
    from: ['page script', 'extension page'],
    shape: v.strictObject({
      notice: NoticeShape,
      limit: v.exactOptional(LimitShape),
      host,
    }),
  },
  /** A person mended a language, or had all that was learnt forgotten: every page is to show it. */
  reread: { from: ['panel', 'extension page'], shape: v.null() },
  /** The post that the panel was opened for. */
  held: { from: ['panel'], shape: v.strictObject({ ticket: Ticket }) },
  /** Put the picked reply into the site's own box. */
  insert: {
    from: ['panel', 'draft line'],
    shape: v.strictObject({
      ticket: Ticket,
      text: Reply,
      mode: v.picklist(['at-caret', 'replace']),
    }),
  },
  /** The panel, or the line under a draft, is done with. */
  close: { from: ['panel', 'draft line'], shape: v.strictObject({ ticket: Ticket }) },
  /** Whether a reply stands behind this word, typed after a slash into the box of this ticket. */
  shortcut: { from: ['page script'], shape: v.strictObject({ ticket: Ticket, word: Word }) },
  /** The reply behind that word: the person pressed Tab. */
  expand: { from: ['page script'], shape: v.strictObject({ ticket: Ticket, word: Word }) },
  /** That reply stands in the box: it is counted as said. */
  landed: { from: ['page script'], shape: v.strictObject({ ticket: Ticket }) },
  /** The draft that the line stands under. */
  draft: { from: ['draft line'], shape: v.strictObject({ ticket: Ticket }) },
  /** So much room the line needs, in px. */
  grow: {
    from: ['draft line'],
    shape: v.strictObject({
      ticket: Ticket,
      height: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600)),
    }),
  },
} satisfies Record<string, { from: Asker[]; shape: v.GenericSchema }>;

type Questions = typeof questions;
export type QuestionName = keyof Questions;
export type Question<Name extends QuestionName> = v.InferOutput<Questions[Name]['shape']>;

/** The post in hand, with what its site says of replies. */
export interface Held {
  post: Post;
  siteTitle: string;
  /** What was typed already, while the panel was on its way. */
  typed: string;
  limit?: Limit;
  /** Replies are copied here instead of put in: the site does not look as we know it. */
  copies?: boolean;
  /** What stands in the box that answers it, if that is open. */
  draft?: string;
}

/** Why nothing was even tried. */
export type Refusal =
  | Extract<Opening, { refused: string }>['refused']
  /** Something lies over the panel. */
  | 'covered'
  /** The box stands in a frame of another site, which Asante is not turned on for. */
  | 'other-frame'
  /** The shortcut has no reply here any more. */
  | 'no-reply'
  /** The site does not look as we know it, so replies are copied. */
  | 'unsure';

/** A reply as it stands in its box. */
export interface Drafted {
  text: string;
  /** The post it answers, where that can be told. */
  post?: Post;
  /** What the site's own language picker stands on, BCP 47. */
  picked?: string;
  /** Authors of the other posts on the page, by name. */
  others: string[];
  /** What else was said in this thread, where the page shows nothing but it; each text at most 500 units. */
  thread?: string[];
  limit?: Limit;
  /** What became of a shortcut's reply that did not go in as it is; until the draft is changed. */
  missed?: Ending;
}

/** How an insertion ended, in the three ways a person can see: in (perhaps changed), copied instead, could not. */
export type Ending = Landing | { ending: 'copied' | 'failed'; why: Refusal };

export interface Answers {
  languages: PostLanguage[];
  thanks: ThanksSign[];
  thank: ThanksSign;
  reread: null;
  bring: null;
  /** By the name of the slot. */
  mended: Record<string, string>;
  /** 0 is the page itself. */
  frame: number;
  held: Held | null;
  insert: Ending;
  close: null;
  shortcut: boolean;
  expand: string | null;
  landed: null;
  draft: Drafted | null;
  grow: null;
}

/** Who sent this, by what the browser itself says of the sender; undefined for anybody we do not know. */
export function askerOf(sender: Sender): Asker | undefined {
  if (sender.id !== browser.runtime.id || !sender.url) return undefined;
  const ours = browser.runtime.getURL('/' as never);
  if (sender.url.startsWith(`${ours}panel.html`)) return sender.tab ? 'panel' : undefined;
  if (sender.url.startsWith(`${ours}draft.html`)) return sender.tab ? 'draft line' : undefined;
  if (sender.url.startsWith(ours)) return 'extension page';
  return sender.tab && sender.url.startsWith('https://') ? 'page script' : undefined;
}

/** Whether this asker may ask this; everything not named in the table is refused. */
export function mayAsk(asker: Asker | undefined, name: string): name is QuestionName {
  if (!asker || !Object.hasOwn(questions, name)) return false;
  const from: readonly Asker[] = questions[name as QuestionName].from;
  return from.includes(asker);
}

/** Where a question comes from. */
export interface Asking {
  /** Host of the page that asks, as the browser says. */
  host?: string;
  tabId?: number;
  frameId?: number;
}

export type Answering = {
  [Name in QuestionName]: (question: Question<Name>, from: Asking) => Promise<Answers[Name]>;
};

/** Answers questions in the background: known sender, allowed question, right shape, else refused. */
export async function answerOne(
  answering: Answering,
  message: unknown,
  sender: Sender,
): Promise<Envelope> {
  const asker = askerOf(sender);
  const envelope = v.safeParse(v.strictObject({ ask: v.string(), question: v.unknown() }), message);
  if (!envelope.success || !mayAsk(asker, envelope.output.ask)) return { refused: 'not allowed' };
  const name = envelope.output.ask;
  const question = v.safeParse(questions[name].shape, envelope.output.question);
  if (!question.success) return { refused: `not understood: ${name}` };
  const answer = answering[name] as (question: unknown, from: unknown) => Promise<unknown>;
  const { tab, frameId, url = '' } = sender;
  const from: Asking = {
    ...(asker === 'page script' ? { host: new URL(url).host } : {}),
    ...(tab?.id === undefined ? {} : { tabId: tab.id }),
    ...(frameId === undefined ? {} : { frameId }),
  };
  return seal(() => answer(question.output, from));
}
