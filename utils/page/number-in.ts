/**
 * The first number in a text, in European, Arabic or Persian figures; 0 when there is none. "And 3 others" is a number
 * in every language, and a name is not looked at.
 */
export function numberIn(text: string): number {
  const figures = /[\d\u0660-\u0669\u06f0-\u06f9]+/.exec(text)?.[0] ?? '';
  // In all three blocks the low four bits of a figure are its value.
  return Number([...figures].map((figure) => figure.charCodeAt(0) & 15).join(''));
}
