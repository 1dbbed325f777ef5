/*
 * Who opens a panel types on at once, and the panel takes its moment to come. What is typed meanwhile is meant for its
 * search, and never for the page, where one letter may boost a post.
 */

// As much as a page script may tell of it (`tell.ts`); a key that is held down writes no more.
const longest = 100;

let typed = '';

/** Whether a person means this key for what is in focus, and not for the browser. */
export function isPlain(event: KeyboardEvent): boolean {
  const isChord = (event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph');
  return !isChord && !event.metaKey && !event.isComposing && !/^(?:Tab|F\d+)$/.test(event.key);
}

/** The text with this key: letters add, Backspace takes away, and whatever else leaves it. */
export function withKey(text: string, key: string): string {
  const characters = [...text];
  if (key === 'Backspace') return characters.slice(0, -1).join('');
  // A digit or a space alone would be a choice among replies that nobody has seen.
  const adds = [...key].length === 1 && (text !== '' || !/[\d ]/.test(key));
  return adds && text.length + key.length <= longest ? text + key : text;
}

function hear(event: KeyboardEvent) {
  if (event.isTrusted && isPlain(event)) typed = withKey(typed, event.key);
}

/** Hears what is typed from now on in this document, for a search that is not there yet. */
export function hearEarly(): void {
  addEventListener('keydown', hear);
}

/** Something was typed elsewhere before all that is heard here. */
export function typedBefore(text: string): void {
  typed = text + typed;
}

/** What has been typed until now, once: the search hears by itself from here on. */
export function takeTyped(): string {
  removeEventListener('keydown', hear);
  const taken = typed;
  typed = '';
  return taken;
}
