import { isField } from '../../utils/composer/focused-editor.ts';
import { readText } from '../../utils/composer/read-text.ts';
import type { Drafted } from '../../utils/messages.ts';
import { pickedLanguage } from '../../utils/page/picked-language.ts';
import type { Site } from '../../utils/page/site.ts';
import type { Post } from '../../utils/post.ts';

/** Surfaces of a site where all that is shown belongs to one post. */
const threads = /^(?:post|topic|question)$/;

/** The draft in this box with what the page tells around it; `about` is the post that it answers. */
export function readDraft(
  editor: HTMLElement,
  site: Site,
  about: Post | undefined,
  posts: readonly Post[],
): Drafted {
  const text = isField(editor) ? editor.value : readText(editor).text;
  const picked = pickedLanguage(editor);
  const limit = site.limit?.(document);
  const others = new Set(posts.map(({ author }) => author));
  others.delete(about?.author ?? '');
  const here = site.surfaces?.find(({ at }) => at.test(location.pathname))?.name ?? '';
  const said = posts.filter(({ id }) => id !== about?.id).map((post) => post.text.slice(0, 500));
  return {
    text: text.slice(0, 25_000),
    others: [...others].slice(0, 50),
    ...(about ? { post: about } : {}),
    ...(picked ? { picked } : {}),
    ...(threads.test(here) ? { thread: said.slice(0, 50) } : {}),
    ...(limit ? { limit } : {}),
  };
}
