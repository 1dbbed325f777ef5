import { copy } from './copy.ts';
import { kinds } from './editors/all.ts';
import type { Landing, Why } from './landing.ts';
import { tooLong } from './length.ts';
import { look, read } from './look.ts';
import type { Options } from './options.ts';
import { reach } from './reach.ts';
import { normal } from './read-text.ts';
import { watchSend } from './send-state.ts';
import { until } from './settle.ts';

const busy = new WeakSet<HTMLElement>();

/**
 * Puts text into an editor as if pasted or typed, reads it back, and says what became of it. It sends
 * nothing and presses nothing, and what may have landed is never put in again.
 */
export async function insert(
  editor: HTMLElement,
  text: string,
  options: Options = {},
): Promise<Landing> {
  const landing = await put(editor, text.replace(/\r\n?/g, '\n'), options);
  if (typeof landing !== 'string') return landing;
  const told = landing === 'stopped' || landing === 'busy';
  const copied = !told && (await (options.copy ?? copy)(text));
  return { ending: copied ? 'copied' : 'failed', why: landing };
}

async function put(editor: HTMLElement, text: string, options: Options): Promise<Landing | Why> {
  const { composing, signal } = options;
  if (composing && !(await until(() => !composing(), 200, signal)))
    return signal?.aborted ? 'stopped' : 'composing';
  if (busy.has(editor)) return 'busy';
  busy.add(editor);
  try {
    const here = await reach(editor, options);
    return typeof here === 'string' ? here : await tryWays(here, text, options);
  } finally {
    busy.delete(editor);
  }
}

async function tryWays(
  editor: HTMLElement,
  asked: string,
  options: Options,
): Promise<Landing | Why> {
  const kind = kinds.find((one) => one.is(editor));
  if (!kind) return 'read-only';
  const text = kind.fit?.(asked) ?? asked;
  const before = read(editor);
  const wanted = before.text.slice(0, before.start) + text + before.text.slice(before.end);
  const over = tooLong(editor, wanted, options.limit);
  if (over > 0) return { ending: 'too-long', over };
  const sendState = watchSend(editor);
  for (const way of kind.ways) {
    const taken = await way(editor, text);
    const ending = await look(editor, kind, before.text, wanted, taken);
    if (ending === 'in') {
      const twice = normal(before.text).includes(normal(text));
      const send = await sendState();
      return { ending, twice, ...(send ? { send } : {}) };
    }
    if (ending) return { ending: 'changed', how: ending };
    if (!editor.isConnected) return 'gone';
  }
  return 'not-taken';
}
