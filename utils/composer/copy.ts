/** Puts text on the clipboard; false where the browser or the page's policy refuses. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks for the clipboard while a press counts, for text that may have to go there later: a press counts for about five
 * seconds (HTML, transient activation), and a busy page takes longer to say that it took nothing. What it answers is told
 * whether the text is wanted there, and says whether it went; unwanted, the clipboard stays as it was.
 */
export function holdClipboard(text: string): (isWanted: boolean) => Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  promise.catch(() => {});
  const written = write(promise).then(
    () => true,
    () => false,
  );
  return async (isWanted) => {
    if (isWanted) resolve(new Blob([text], { type: 'text/plain' }));
    else reject(new DOMException('not wanted', 'AbortError'));
    return isWanted && ((await written) || (await copy(text)));
  };
}

async function write(promised: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': promised })]);
}
