import type { Post } from './post.ts';
import { report } from './report.ts';
import { askIn, markOf } from './storage/questions.ts';
import { keepInStep } from './team/keep-in-step.ts';
import type { Filled } from './templates/question.ts';

/**
 * Asks colleagues, or, without a library, oneself, about a post or a draft. A team's server is told in the background.
 * @throws StoreTrouble
 */
export async function askColleagues(
  library: string | undefined,
  { points, ...filled }: Filled,
  post: Post | undefined,
  now = new Date(),
): Promise<void> {
  const mark = post && { post: await markOf(post) };
  await askIn(library, { ...filled, ...mark, created: now.toISOString() }, points, now);
  if (library !== undefined)
    keepInStep(false).catch((error: unknown) => report('asking the team', error));
}
