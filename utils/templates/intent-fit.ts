import type { Post } from '../post.ts';
import type { Intent } from './card.ts';
import { moodOf } from './post-mood.ts';

/** One thing that a post seems to want, and which cards answer it. */
interface Want {
  because: 'repost' | 'follow' | 'question' | 'complaint' | 'praise';
  intents: Intent[];
  /** Above 2, so that what fits comes before what is merely used a lot. */
  worth: number;
}

/** What a post seems to want, strongest first: its kind says more than its words, and a fault more than a question. */
export function whatItWants(post: Post, language?: string): Want[] {
  const mood = moodOf(post.text, language);
  const wants: Want[] = [];
  if (post.kind === 'repost' || post.kind === 'like') {
    wants.push({ because: 'repost', intents: ['thanks'], worth: 9 });
  }
  if (post.kind === 'follow') wants.push({ because: 'follow', intents: ['thanks'], worth: 9 });
  if (mood.complaint) wants.push({ because: 'complaint', intents: ['apology'], worth: 8 });
  if (mood.question) wants.push({ because: 'question', intents: ['honest'], worth: 7 });
  if (mood.praise || mood.thanks) wants.push({ because: 'praise', intents: ['thanks'], worth: 6 });
  if (mood.complaint)
    wants.push({ because: 'complaint', intents: ['honest', 'question'], worth: 5 });
  if (mood.question) wants.push({ because: 'question', intents: ['question'], worth: 4 });
  return wants;
}
