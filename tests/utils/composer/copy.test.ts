import { afterEach, expect, test, vi } from 'vitest';
import { holdClipboard } from '../../../utils/composer/copy.ts';

/** A clipboard that takes what a held item becomes, as browsers do; what it holds in the end. */
function clipboard({ refuses = false } = {}) {
  const held: string[] = [];
  const write = vi.fn(async ([item]: { promised: Record<string, Promise<Blob>> }[]) => {
    const blob = await item?.promised['text/plain'];
    if (refuses || !blob) throw new DOMException('no', 'NotAllowedError');
    held.push(await blob.text());
  });
  const writeText = vi.fn(async (text: string) => void held.push(text));
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      promised: Record<string, Promise<Blob>>;
      constructor(promised: Record<string, Promise<Blob>>) {
        this.promised = promised;
      }
    },
  );
  return { held, write, writeText };
}

afterEach(() => vi.unstubAllGlobals());

test('is asked for while the press counts, and takes the text once it is wanted', async () => {
  const { held, write, writeText } = clipboard();
  const answer = holdClipboard('Asante!');
  expect([write.mock.calls.length, held]).toEqual([1, []]);
  expect(await answer(true)).toBe(true);
  expect([held, writeText.mock.calls]).toEqual([['Asante!'], []]);
});

test('stays as it was where the text is not wanted', async () => {
  const { held, writeText } = clipboard();
  expect(await holdClipboard('Asante!')(false)).toBe(false);
  expect([held, writeText.mock.calls]).toEqual([[], []]);
});

test('is asked once more, plainly, where what was held is refused or not known', async () => {
  const { held } = clipboard({ refuses: true });
  expect(await holdClipboard('Asante!')(true)).toBe(true);
  vi.stubGlobal('ClipboardItem', undefined);
  expect(await holdClipboard('Tena!')(true)).toBe(true);
  expect(held).toEqual(['Asante!', 'Tena!']);
});
