/*
 * A field that belongs to one person, told by its name, so that nobody writes into another's. The same is worked out by
 * team-server/rules.js; a field's name is short and has few letters, people's names need not.
 */

const longest = 60;
const kept = 50;

/** The end of a field's name that stands for this person; for names past 60 such letters shortened, with a digest. */
export function personKey(person: string): string {
  const plain = encodeURIComponent(person.toWellFormed())
    .replace(/[^A-Za-z0-9%]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('%', '_');
  return plain.length <= longest ? plain : `${plain.slice(0, kept)}-${digest(plain)}`;
}

/** Tells names apart that begin alike; no secret is kept by it. */
function digest(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % 2147483647;
  return sum.toString(36);
}
