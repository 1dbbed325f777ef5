import type { Post } from '../post.ts';
import { moodOf } from './post-mood.ts';

export type Need = 'complaint' | 'question' | 'repost' | 'rest';

const order: readonly Need[] = ['complaint', 'question', 'repost', 'rest'];

/** What a post asks of its reader. */
function needOf(post: Post, language?: string): Need {
  const mood = moodOf(post.text, language);
  if (mood.complaint) return 'complaint';
  if (mood.question) return 'question';
  return post.kind === 'repost' ? 'repost' : 'rest';
}

/** The posts that wait for an answer: complaints first, then questions, then thanks owed; advertisements never. */
export function inOrderOfNeed(
  posts: readonly Post[],
  languageOf: (id: string) => string | undefined,
): { post: Post; need: Need }[] {
  return posts
    .filter(({ promoted, kind }) => !promoted && kind !== 'like' && kind !== 'follow')
    .map((post) => ({ post, need: needOf(post, languageOf(post.id)) }))
    .sort((a, b) => order.indexOf(a.need) - order.indexOf(b.need));
}
