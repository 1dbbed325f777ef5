/** How much a box holds, counted as its site counts. */
export interface Room {
  max: number;
  count(text: string): number;
}

/** By how much a text is too long for a box and its site; 0 when it fits. */
export function tooLong(editor: HTMLElement, text: string, room?: Room): number {
  const { maxLength = -1 } = editor as Partial<HTMLTextAreaElement>;
  const field = maxLength < 0 ? 0 : text.length - maxLength;
  const site = room ? room.count(text) - room.max : 0;
  return Math.max(field, site, 0);
}
