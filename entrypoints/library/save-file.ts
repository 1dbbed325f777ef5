/** Gives the person a file to keep. Nothing is written to the store, so it works when that is full or broken. */
export function saveFile(name: string, parts: BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over once the click is through; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
