import { ask } from '../../utils/ask.ts';
import { lookBeforeSend } from '../../utils/before-send.ts';
import type { Finding } from '../../utils/checks/finding.ts';
import type { Drafted } from '../../utils/messages.ts';
import { cluesOf } from '../../utils/post.ts';

/** What was seen of a draft, and what was found in it. */
export interface Look {
  drafted: Drafted;
  findings: Finding[];
  /** The card it comes from: it stays so while the person goes on writing. */
  cardId?: string;
}

/** Looks at the draft under which this ticket's line stands; undefined when its box is gone. */
export async function look(ticket: string, before: Look | undefined): Promise<Look | undefined> {
  const drafted = await ask('draft', { ticket });
  if (!drafted) return undefined;
  const { text, post, others, picked, thread, limit } = drafted;
  if (!text.trim()) return { drafted, findings: [] };
  const clues = [{ text: text.slice(0, 20_000) }, ...(post ? [cluesOf(post)] : [])];
  const [own, theirs] = await ask('languages', clues);
  const { cardId } = before ?? {};
  const found = await lookBeforeSend({
    text,
    others,
    postLanguages: theirs?.language ? [theirs.language, ...(theirs.also ?? [])] : [],
    ...(own?.language ? { language: own.language } : {}),
    ...(post ? { post } : {}),
    ...(picked ? { picked } : {}),
    ...(thread ? { thread } : {}),
    ...(limit ? { limit } : {}),
    ...(cardId ? { cardId } : {}),
  });
  return { drafted, ...found };
}
