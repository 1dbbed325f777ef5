import { ask } from '../../utils/ask.ts';
import type { Question, ThanksSign } from '../../utils/messages.ts';
import type { Post } from '../../utils/post.ts';

type NoticePost = Question<'thanks'>['notices'][number];

/** What of a post the background needs for a thanks; nobody can be thanked without an account. */
export function noticeOf(post: Post): NoticePost | undefined {
  const { site, id, kind, author, handle, text, declared, permalink, about, others, unseen } = post;
  if (handle === undefined || kind === 'post' || kind === 'comment') return undefined;
  return {
    ...{ site, id, kind, author, handle, text },
    ...(declared === undefined ? {} : { declared }),
    ...(permalink === undefined ? {} : { permalink }),
    ...(about === undefined ? {} : { about }),
    ...(others === undefined ? {} : { others }),
    ...(unseen === undefined ? {} : { unseen }),
  };
}

let waiting: { notice: NoticePost; answer: PromiseWithResolvers<ThanksSign> }[] = [];

/** How the button at a notice looks; notices that appear together are asked about together. */
export function askSign(notice: NoticePost): Promise<ThanksSign> {
  const answer = Promise.withResolvers<ThanksSign>();
  waiting.push({ notice, answer });
  if (waiting.length === 1) setTimeout(() => void send(), 60);
  return answer.promise;
}

async function send(): Promise<void> {
  const all = waiting;
  waiting = [];
  for (let at = 0; at < all.length; at += 50) {
    const few = all.slice(at, at + 50);
    try {
      const signs = await ask('thanks', { notices: few.map(({ notice }) => notice) });
      few.forEach(({ answer }, place) => {
        answer.resolve(signs[place] ?? { none: true, mark: '', label: '' });
      });
    } catch (error) {
      for (const { answer } of few) answer.reject(error);
    }
  }
}
