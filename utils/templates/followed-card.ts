import type { Card } from './card.ts';

/**
 * A card of a library that is followed, as it is kept here: under a name of its own, so that it can stand beside the same
 * card brought in by hand, and the same at each look. What belongs to whoever wrote it stays behind: brands, and the
 * shortcut, which must not take the place of one's own.
 */
export async function followedCard(card: Card, library: string): Promise<Card> {
  const { shortcut: _, brands: __, copiedFrom: ___, ...rest } = card;
  return { ...rest, id: await nameIn(library, card.id), library, origin: 'mine' };
}

/** A UUID made of a name within another: version 5 of RFC 9562, section 5.5. */
async function nameIn(space: string, name: string): Promise<string> {
  const bytes = Uint8Array.from(space.replaceAll('-', '').match(/../g) ?? [], (two) =>
    Number.parseInt(two, 16),
  );
  const both = new Uint8Array([...bytes, ...new TextEncoder().encode(name)]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', both)).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
