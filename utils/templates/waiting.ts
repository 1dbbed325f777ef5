import type { Post } from '../post.ts';
import { type Brand, isMine, isToMe } from './brand.ts';
import { moodOf } from './post-mood.ts';

type Need = 'complaint' | 'question' | 'repost' | 'addressed' | 'thanks' | 'praise' | 'rest';

const order: readonly Need[] = [
  'complaint',
  'question',
  'repost',
  'addressed',
  'thanks',
  'praise',
  'rest',
];

/** A post that may want an answer, and whether one went in from here already. */
export interface Waiting {
  post: Post;
  need: Need;
  answered: boolean;
}

/** What a post asks of its reader: the page's own word on whom it is for goes before a guess at praise. */
function needOf(post: Post, brands: readonly Brand[], language?: string): Need {
  // The words at such a notice are those of the post that was shared, and not the sharer's.
  if (post.kind === 'repost') return 'repost';
  const mood = moodOf(post.text, language);
  if (mood.complaint) return 'complaint';
  if (mood.question) return 'question';
  if (post.kind === 'mention' || post.kind === 'reply' || isToMe(brands, post)) return 'addressed';
  if (mood.thanks) return 'thanks';
  return mood.praise ? 'praise' : 'rest';
}

/**
 * The posts that wait for an answer: complaints first, then questions, then thanks owed; those that were answered
 * stand last. Advertisements never, nor what my own accounts (those of my brands) wrote.
 */
export function inOrderOfNeed(
  posts: readonly Post[],
  {
    languageOf,
    answered,
    brands = [],
  }: {
    languageOf(id: string): string | undefined;
    answered(id: string): boolean;
    brands?: readonly Brand[];
  },
): Waiting[] {
  const place = (one: Waiting) => order.indexOf(one.need) + (one.answered ? order.length : 0);
  return posts
    .filter(({ promoted, kind }) => !promoted && kind !== 'like' && kind !== 'follow')
    .filter((post) => !isMine(brands, post))
    .map((post) => ({
      post,
      need: needOf(post, brands, languageOf(post.id)),
      answered: answered(post.id),
    }))
    .sort((a, b) => place(a) - place(b));
}
