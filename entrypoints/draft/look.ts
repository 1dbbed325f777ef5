import { ask } from '../../utils/ask.ts';
import { lookBeforeSend, type Seen } from '../../utils/before-send.ts';
import type { Drafted } from '../../utils/messages.ts';
import { cluesOf } from '../../utils/post.ts';

/** What was seen of a draft, and what was found in it. */
export interface Look extends Seen {
  drafted: Drafted;
  /** BCP 47 of the draft; absent for "not sure". */
  language?: string;
}

/** Looks at the draft under which this ticket's line stands; undefined when its box is gone. */
export async function look(ticket: string, before: Look | undefined): Promise<Look | undefined> {
  const drafted = await ask('draft', { ticket });
  if (!drafted) return undefined;
  const { text, post, others, picked, thread, limit } = drafted;
  if (!text.trim()) return { drafted, findings: [] };
  const clues = [{ text: text.slice(0, 20_000) }, ...(post ? [cluesOf(post)] : [])];
  const [own, theirs] = await ask('languages', clues);
  const found = await lookBeforeSend({
    text,
    others,
    postLanguages: theirs?.language ? [theirs.language, ...(theirs.also ?? [])] : [],
    ...(own?.language ? { language: own.language } : {}),
    ...(post ? { post } : {}),
    ...(picked ? { picked } : {}),
    ...(thread ? { thread } : {}),
    ...(limit ? { limit } : {}),
    ...(before?.from ? { from: before.from } : {}),
  });
  return { drafted, ...(own?.language ? { language: own.language } : {}), ...found };
}
