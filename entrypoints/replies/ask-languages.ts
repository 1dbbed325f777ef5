import { ask } from '../../utils/ask.ts';
import type { PostLanguage } from '../../utils/messages.ts';
import { cluesOf, type Post } from '../../utils/post.ts';

const most = 50;

/** Asks the languages of posts, many in one message; a post that is gone by then costs nothing. */
export function languageAsker(
  tell: (post: Post, language: PostLanguage) => void,
  signal: AbortSignal,
) {
  let waiting: Post[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = async () => {
    timer = undefined;
    const posts = waiting.splice(0, most);
    if (waiting.length > 0) later();
    try {
      const found = await ask('languages', posts.map(cluesOf));
      posts.forEach((post, place) => {
        const language = found[place];
        if (language && !signal.aborted) tell(post, language);
      });
    } catch {
      // The background is restarting or gone: the buttons go on saying "?" and still open the panel.
    }
  };
  const later = () => {
    timer ??= setTimeout(() => void send(), 80);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    waiting = [];
  });
  return (post: Post) => {
    waiting.push(post);
    later();
  };
}
