import type { PageReading } from './read-page.ts';

/** One labelled item; null means that the page does not show it. */
interface Label {
  kind?: string;
  author?: string | null;
  handle?: string | null;
  text_prefix?: string | null;
  permalink?: string | null;
  permalink_path?: string;
  permalink_contains?: string;
  lang?: string | null;
  time?: string | null;
  promoted?: boolean;
}

/** What labels.json says of one page. */
export interface PageLabels {
  site: string;
  address?: string;
  posts: Label[];
  comments?: Label[];
  [count: string]: unknown;
}

/** One page, judged. */
export interface Verdict {
  found: number;
  labelled: number;
  right: number;
  fields: number;
  wrongAuthors: number;
  faults: string[];
}

type Found = PageReading['posts'][number];

/** The rule of labels.json: NFC, no bidi controls, NBSP as space, white space drawn together. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

const noEmoji = (name: string) =>
  plain(name.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\ufe0f|\u200d/gu, ''));
const account = (handle: string) => handle.replace(/^@/, '');

function sameAddress(found: string | undefined, label: Label): boolean | undefined {
  if (label.permalink === null) return found === undefined;
  const path = (address: string) => {
    const url = new URL(address);
    return decodeURI(url.pathname).replace(/\/$/, '') + url.search;
  };
  if (label.permalink) return found !== undefined && path(found) === path(label.permalink);
  if (label.permalink_path) return found !== undefined && path(found) === label.permalink_path;
  if (label.permalink_contains) return found?.includes(label.permalink_contains) ?? false;
  return undefined;
}

const sameText = (found: string, prefix: string | null | undefined) =>
  prefix === null ? plain(found) === '' : plain(found).startsWith(plain(prefix ?? ''));

/** The found post that a label means: the one at its address, else of its account with its words. */
function match(label: Label, posts: Found[], taken: Set<Found>): Found | undefined {
  const free = posts.filter((post) => !taken.has(post));
  const address = label.permalink ?? label.permalink_path ?? label.permalink_contains;
  const atAddress = address ? free.find((post) => sameAddress(post.permalink, label)) : undefined;
  return (
    atAddress ??
    free.find(
      (post) =>
        sameText(post.text, label.text_prefix) &&
        (!label.handle || account(post.handle ?? '') === account(label.handle)),
    ) ??
    free.find((post) => label.text_prefix && sameText(post.text, label.text_prefix))
  );
}

function judgeFields(label: Label, post: Found): Record<string, boolean | undefined> {
  const { author, handle, lang, time, promoted } = label;
  return {
    author:
      author === undefined
        ? undefined
        : author === null
          ? post.author === post.handle
          : noEmoji(post.author) === noEmoji(author),
    handle: handle === undefined ? undefined : account(post.handle ?? '') === account(handle ?? ''),
    text: 'text_prefix' in label ? sameText(post.text, label.text_prefix) : undefined,
    permalink: sameAddress(post.permalink, label),
    lang: lang === undefined ? undefined : (post.declared ?? null) === lang,
    time: time ? post.time?.startsWith(time) === true : undefined,
    promoted: promoted === undefined ? undefined : (post.promoted ?? false) === promoted,
  };
}

const notices: Record<string, string> = { reblog: 'repost', favourite: 'like' };
const asPosts = new Set(['status', 'poll', 'update']);

/** Counts that labels.json gives, against what was found. */
function judgeCounts(labels: PageLabels, posts: Found[]): string[] {
  const plainly = posts.filter(({ kind }) => kind === 'comment').length;
  // What is said to whoever saved the page is a reply or a mention, be it a comment or a post.
  const toMe = posts.filter(({ kind }) => kind === 'reply' || kind === 'mention').length;
  const missing = Number(labels.readable_comment_count ?? labels.comment_count ?? 0) - plainly;
  const comments = plainly + Math.max(0, Math.min(missing, toMe));
  const found: Record<string, number> = {
    post_count: posts.length - comments,
    comment_count: comments,
    promoted_count: posts.filter(({ promoted }) => promoted).length,
    reply_button_count: posts.filter(({ replyControl }) => replyControl).length,
  };
  if ('readable_comment_count' in labels) {
    found.readable_comment_count = comments;
    delete found.comment_count;
    delete found.reply_button_count;
  }
  if ('notification_count' in labels) {
    found.notification_count = posts.length;
    found.post_count = posts.filter(({ permalink }) => permalink).length;
  }
  // What nobody signed, such as a job offer on Hacker News, is nothing to answer.
  const unsigned = Number(labels.no_author_count ?? 0);
  const wanted = (name: string) =>
    name === 'post_count' ? Number(labels[name]) - unsigned : labels[name];
  const faults = Object.entries(found)
    .filter(([name, count]) => typeof labels[name] === 'number' && wanted(name) !== count)
    .map(([name, count]) => `${name} is ${wanted(name)}, found ${count}`);
  const live = labels.live_kinds as string[] | undefined;
  if (live && live.join() !== posts.map(({ kind }) => kind).join())
    faults.push(`kinds are ${live}, found ${posts.map(({ kind }) => kind)}`);
  const kinds = labels.notification_kinds as string[] | undefined;
  if (kinds) {
    const asked = kinds.map((kind) => (asPosts.has(kind) ? 'post' : (notices[kind] ?? kind)));
    // Mastodon's own class calls an answer a mention, too.
    const got = posts.map(({ kind }) => (kind === 'reply' ? 'mention' : kind));
    if (asked.join() !== got.join()) faults.push(`kinds are ${asked}, found ${got}`);
  }
  return [...faults, ...judgeActors(labels.repost_actors as string[] | undefined, posts)];
}

/** Who reposted: the first by name, and as many more as the label knows of, each seen or counted as not seen. */
function judgeActors(labelled: string[] | undefined, posts: Found[]): string[] {
  if (!labelled) return [];
  const reposts = posts.filter(({ kind }) => kind === 'repost');
  const first = reposts.map(({ author }) => noEmoji(author));
  const people = reposts.map(({ others = [], unseen = 0 }) => 1 + others.length + unseen);
  const sum = people.reduce((all, each) => all + each, 0);
  const right = first.every((name) => labelled.includes(name)) && sum === labelled.length;
  return right ? [] : [`reposts are by ${labelled}, found ${first}, ${sum} people in all`];
}

/** Holds one page's reading against its labels. */
export function compare(labels: PageLabels, reading: PageReading): Verdict {
  const wanted = [...labels.posts, ...(labels.comments ?? [])];
  const taken = new Set<Found>();
  const verdict: Verdict = {
    found: 0,
    labelled: wanted.length,
    right: 0,
    fields: 0,
    wrongAuthors: 0,
    faults: [...judgeCounts(labels, reading.posts), ...reading.errors],
  };
  for (const label of wanted) {
    const post = match(label, reading.posts, taken);
    const name = `${label.handle ?? label.author}: ${label.text_prefix ?? '(no text)'}`;
    if (post) {
      taken.add(post);
      verdict.found += 1;
    } else verdict.faults.push(`not found: ${name}`);
    const fields = judgeFields(label, post ?? ({ author: '', text: '\u0000' } as Found));
    for (const [field, right] of Object.entries(fields)) {
      if (right === undefined) continue;
      verdict.fields += 1;
      if (post && right) verdict.right += 1;
      else if (post)
        verdict.faults.push(
          `${field} of ${name}: ${JSON.stringify({ ...post, text: post.text.slice(0, 80) })}`,
        );
    }
    if (post && (fields.author === false || fields.handle === false)) verdict.wrongAuthors += 1;
  }
  return verdict;
}
