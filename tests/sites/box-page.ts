import { focusedEditor } from '../../utils/composer/focused-editor.ts';
import { openBox } from '../../utils/composer/open-box.ts';
import { closestAcross } from '../../utils/composer/roots.ts';
import { isVisible } from '../../utils/page/find.ts';
import { siteAmong } from '../../utils/page/site-among.ts';
import type { Post } from '../../utils/post.ts';
import { sites } from '../../utils/sites/index.ts';

import './change-page.ts';

const site = siteAmong(sites, location.href, document);
if (!site) throw new Error('No site here');

const all = () =>
  [...document.querySelectorAll<HTMLElement>(site.selectors.post)].flatMap((element) => {
    const post = isVisible(element) ? site.read(element) : undefined;
    return post ? [{ element, post }] : [];
  });

/** The box of a post as the extension tells it: by the site, else by a person's being in one inside the post. */
function boxOf(element: HTMLElement): HTMLElement | undefined {
  const inUse = focusedEditor(document);
  const inside = inUse && closestAcross(inUse, boxes.selector) === element;
  return site?.findEditor(element) ?? (inside ? inUse : undefined);
}

const mark = (editor: HTMLElement, id: string) => editor.setAttribute('data-told-for', id);

/** What a test may ask of reply boxes on a page whose markup may have changed. */
const boxes = {
  selector: site.selectors.post,
  posts: (): Post[] => all().map(({ post }) => post),
  /** Opens the box of a post as the extension does, and marks the editor that is told to be it. */
  async open(id: string): Promise<string> {
    const found = all().find(({ post }) => post.id === id);
    if (!found) return 'gone';
    const { element } = found;
    const opening = await openBox(
      {
        replyControl: () => site.replyControl(element),
        findEditor: () => boxOf(element),
        stillThere: () => element.isConnected && site.read(element)?.id === id,
      },
      // What does not stand within a second here does not come at all.
      AbortSignal.timeout(1000),
    );
    if ('refused' in opening) return opening.refused;
    mark(opening.opened, id);
    return 'opened';
  },
  /** Marks every editor that is told to answer some post now, and says how many. */
  told(): number {
    const told = all().flatMap(({ element, post }) => {
      const editor = boxOf(element);
      return editor ? [{ editor, id: post.id }] : [];
    });
    for (const { editor, id } of told) mark(editor, id);
    return told.length;
  },
};
(globalThis as { boxes?: typeof boxes }).boxes = boxes;
