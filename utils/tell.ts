import * as v from 'valibot';
import { browser } from './browser.ts';
import { unseal } from './envelope.ts';
import { troubles } from './health.ts';
import type { Obeyed, OrderName, Orders, Seen } from './orders.ts';

/*
 * What a page script answers comes out of a site's process, so it is checked like anything from outside:
 * unknown fields, wrong kinds and oversized texts are refused whole.
 */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const LimitShape = v.strictObject({
  max: v.pipe(v.number(), v.integer(), v.minValue(1)),
  counts: v.picklist(['x-weighted', 'graphemes', 'code-points', 'utf-16', 'mastodon']),
  source: text(300),
});

const PostShape = v.strictObject({
  site: text(40),
  id: text(300),
  kind: v.picklist(['post', 'comment', 'repost', 'quote', 'reply', 'mention', 'like', 'follow']),
  author: text(280),
  handle: v.exactOptional(text(200)),
  permalink: v.exactOptional(v.pipe(text(2000), v.startsWith('https://'))),
  text: text(20_000),
  cut: v.exactOptional(v.boolean()),
  declared: v.exactOptional(text(35)),
  time: v.exactOptional(text(40)),
  promoted: v.exactOptional(v.boolean()),
  others: v.exactOptional(
    v.pipe(v.array(v.strictObject({ author: text(280), handle: text(200) })), v.maxLength(50)),
  ),
  unseen: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  about: v.exactOptional(v.pipe(text(2000), v.startsWith('https://'))),
});

const LanguageShape = v.strictObject({
  language: v.exactOptional(text(35)),
  confidence: v.number(),
  because: v.picklist(['text', 'page', 'author', 'person']),
  also: v.exactOptional(v.array(text(35))),
  answered: v.exactOptional(v.literal(true)),
  label: text(300),
});

const limit = v.exactOptional(LimitShape);

const number = v.pipe(v.number(), v.integer(), v.minValue(0));

const HealthShape = v.strictObject({
  state: v.picklist(['fine', 'degraded', 'off']),
  troubles: v.pipe(v.array(v.picklist(troubles)), v.maxLength(troubles.length)),
  findings: v.strictObject({
    site: text(40),
    surface: text(40),
    least: number,
    matched: number,
    read: number,
    signed: number,
    withoutAccount: number,
    spoken: number,
    withoutWords: number,
    withoutControl: number,
    contradicted: number,
    slots: v.record(text(40), number),
    mended: v.pipe(v.array(text(40)), v.maxLength(60)),
  }),
});

const TriedShape = v.strictObject({
  selectors: v.record(text(60), text(500)),
  before: HealthShape,
  after: HealthShape,
  wrong: number,
  unsafe: number,
  names: v.pipe(v.array(text(280)), v.maxLength(5)),
  presses: v.pipe(v.array(text(60)), v.maxLength(3)),
});

const EndingShape = v.variant('ending', [
  v.strictObject({
    ending: v.literal('in'),
    twice: v.boolean(),
    send: v.exactOptional(v.picklist(['on', 'off'])),
  }),
  v.strictObject({
    ending: v.literal('changed'),
    how: v.picklist(['shorter', 'longer', 'different']),
  }),
  v.strictObject({ ending: v.literal('too-long'), over: v.number() }),
  v.strictObject({ ending: v.picklist(['copied', 'failed']), why: text(40) }),
]);

const answers = {
  held: v.nullable(
    v.strictObject({
      post: PostShape,
      siteTitle: text(100),
      typed: text(100),
      limit,
      copies: v.exactOptional(v.boolean()),
      draft: v.exactOptional(text(50_000)),
    }),
  ),
  insert: EndingShape,
  answer: EndingShape,
  close: v.null(),
  draft: v.nullable(
    v.strictObject({
      text: text(25_000),
      post: v.exactOptional(PostShape),
      others: v.pipe(v.array(text(280)), v.maxLength(50)),
      picked: v.exactOptional(v.pipe(text(35), v.check(isTag))),
      thread: v.exactOptional(v.pipe(v.array(text(500)), v.maxLength(50))),
      limit,
      missed: v.exactOptional(EndingShape),
    }),
  ),
  grow: v.null(),
  seen: v.strictObject({
    frame: v.pipe(v.number(), v.integer(), v.minValue(0)),
    siteTitle: text(100),
    site: text(40),
    posts: v.pipe(v.array(PostShape), v.maxLength(200)),
    languages: v.record(text(300), LanguageShape),
    about: v.exactOptional(text(300)),
    editorInUse: v.boolean(),
    limit,
    health: v.exactOptional(HealthShape),
    pointed: v.exactOptional(TriedShape),
  }),
  tryOut: TriedShape,
  reread: v.null(),
  point: v.boolean(),
  open: v.boolean(),
} satisfies Record<OrderName, v.GenericSchema>;

/**
 * Tells the page script of one frame of a tab, or, with `every`, whichever says that the order is for it. Rejects when
 * there is none, when it refuses, or when its answer is not of the shape agreed on.
 */
export async function tell<Name extends OrderName>(
  tabId: number,
  name: Name,
  order: Orders[Name],
  frame: number | 'every' = 0,
): Promise<Obeyed[Name]> {
  const message = { tell: name, order };
  const to = frame === 'every' ? {} : { frameId: frame };
  const answer = unseal(await browser.tabs.sendMessage(tabId, message, to));
  return v.parse(answers[name] as v.GenericSchema, answer) as Obeyed[Name];
}

/** What the page scripts of a tab have read: the page's own first, then those of frames with posts of their own. */
export async function seenIn(tabId: number): Promise<Seen[]> {
  const all: Seen[] = [];
  while (all.length < 20) {
    const except = all.map(({ frame }) => frame);
    const seen = await tell(tabId, 'seen', { except }, 'every').catch(() => undefined);
    if (!seen || except.includes(seen.frame)) break;
    all.push(seen);
  }
  return all.sort((one, other) => one.frame - other.frame);
}
