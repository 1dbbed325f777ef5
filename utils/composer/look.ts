import { inOrder, saveSelection } from './caret.ts';
import type { Kind } from './editors/kind.ts';
import { isField } from './focused-editor.ts';
import { normal, type Reading, readText } from './read-text.ts';
import { pause } from './settle.ts';

/** What an editor shows now, and where the selection stands in it. */
export function read(editor: HTMLElement): Reading {
  const selection = saveSelection(editor);
  if (!isField(editor)) return readText(editor, selection && inOrder(selection));
  const [start, end] = selection ? inOrder(selection) : [];
  return { text: editor.value, start: start?.[1] ?? 0, end: end?.[1] ?? 0 };
}

/** Waits for the text to appear; undefined when nothing at all changed. */
export async function look(
  editor: HTMLElement,
  kind: Kind,
  before: string,
  wanted: string,
  taken: boolean,
): Promise<'in' | 'shorter' | 'longer' | 'different' | undefined> {
  const goal = normal(wanted);
  const now = () => normal(read(editor).text);
  const landed = () => (kind.landed ? kind.landed(now(), goal) : now() === goal);
  for (let turn = taken ? 0 : 30; turn < 33; turn++) {
    // Twice, because a controlled field may take it back a moment later.
    if (landed() && (await pause(60)) && landed()) return 'in';
    if (turn < 32) await pause(30);
  }
  const after = now();
  if (after === normal(before)) return undefined;
  if (after.length === goal.length) return 'different';
  return after.length < goal.length ? 'shorter' : 'longer';
}
