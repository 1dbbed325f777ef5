import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files below a folder in which one of these stands, in one byte or two per letter. */
export async function filesWith(folder: string, words: readonly string[]): Promise<string[]> {
  const sought = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
  const found: string[] = [];
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    // The driver of a browser that was killed still lays its files back while we look.
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes && sought.some((word) => bytes.includes(word))) found.push(path);
  }
  return found;
}
