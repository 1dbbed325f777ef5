import type { Wishes } from '../../utils/brought.ts';
import type { SavedSelection } from '../../utils/composer/caret.ts';
import { copy } from '../../utils/composer/copy.ts';
import { focusedEditor } from '../../utils/composer/focused-editor.ts';
import { insert } from '../../utils/composer/insert.ts';
import { read } from '../../utils/composer/look.ts';
import { openBox } from '../../utils/composer/open-box.ts';
import { closestAcross } from '../../utils/composer/roots.ts';
import type { Ending, Refusal } from '../../utils/messages.ts';
import type { Site } from '../../utils/page/site.ts';
import { count } from '../../utils/templates/length.ts';
import { foreignFrames, namedBox, otherOpen } from './other-box.ts';

/**
 * Puts a reply into the box that answers this post, opening it by the site's own control if need be; without a
 * post, into the box the person was in. What cannot go in is put on the clipboard, and the ending says so.
 */
export async function putIn(
  site: Site,
  post: HTMLElement | undefined,
  text: string,
  { mode, selection, still, composing, limit, signal }: Wishes,
): Promise<Ending> {
  const room = limit && { max: limit.max, count: (words: string) => count(words, limit) };
  const options = { mode, selection, composing, signal, limit: room };
  if (!post) {
    if (selection) return insert(selection.editor, text, options);
    return instead(text, 'no-box');
  }
  const findEditor = () =>
    still() ? (site.findEditor(post) ?? boxInUse(site, post, selection)) : undefined;
  const before = foreignFrames(post);
  const box = {
    findEditor,
    replyControl: () => site.replyControl(post),
    stillThere: still,
    otherOpen: () => otherOpen(site, post),
    // A film in the post is no box: only a frame that came with the press, or that the control names.
    outOfReach: () =>
      foreignFrames(post).some((one) => !before.includes(one)) ||
      foreignFrames(namedBox(site, post)).length > 0,
  };
  const fresh = findEditor() === undefined;
  const opening = await openBox(box, signal);
  if ('refused' in opening) {
    const { refused } = opening;
    const frames = [post, namedBox(site, post), document.activeElement].flatMap(foreignFrames);
    const foreign = refused === 'no-box' && frames.length > 0;
    return instead(text, foreign ? 'other-frame' : refused);
  }
  return insert(opening.opened, text, { ...options, findEditor, fresh });
}

async function instead(text: string, why: Refusal): Promise<Ending> {
  return { ending: (await copy(text)) ? 'copied' : 'failed', why };
}

/** What stands in the box that answers this post, if it is open; the person may be about to say it twice. */
export function draftFor(
  site: Site,
  post: HTMLElement,
  selection: SavedSelection | undefined,
): string | undefined {
  const editor = site.findEditor(post) ?? boxInUse(site, post, selection);
  return editor?.isConnected ? read(editor).text : undefined;
}

/** A box that no selector reaches, in a shadow root or a frame, is known by the person's being in it. */
function boxInUse(site: Site, post: HTMLElement, selection: SavedSelection | undefined) {
  return [selection?.editor, focusedEditor(document)].find(
    (editor) => editor && closestAcross(editor, site.selectors.post) === post,
  );
}
