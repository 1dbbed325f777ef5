import { read } from './database.ts';

/** What went into boxes is known again for so many days. */
export const saidForDays = 7;

/**
 * Which wording of which card these very words came from, and how often its wording had gone in before within 7 days; undefined for
 * words of one's own.
 */
export async function saidBefore(
  text: string,
): Promise<{ cardId: string; language: string; wording: number; times: number } | undefined> {
  const words = await digest(text);
  return read(async (db) => {
    const { store } = db.transaction('said');
    const last = (await store.index('words').getAll(words)).at(-1);
    if (!last) return undefined;
    const times = await store.index('wording').count(last.wording);
    const [, language = '', place] = last.wording.split(' ');
    return { cardId: last.cardId, language, wording: Number(place), times: times - 1 };
  });
}

/** SHA-256 of a text, hex, white space aside: editors keep it in their own ways. */
export async function digest(text: string): Promise<string> {
  const plain = new TextEncoder().encode(text.normalize('NFC').replace(/\s+/g, ' ').trim());
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', plain));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
