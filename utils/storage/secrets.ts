import { read, write } from './database.ts';

/**
 * Keeps what signs a person in at a library's server, sealed with a key that the browser gives no program (a stolen
 * profile still holds both: this keeps the words out of its files in the clear, and no more).
 */
export async function keepSecret(library: string, secret: string): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(secret);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
  await write(['secrets'], (transaction) => transaction.store.put({ library, key, iv, sealed }));
}

/** What signs a person in there; undefined when nothing is kept. */
export async function secretFor(library: string): Promise<string | undefined> {
  const kept = await read((db) => db.get('secrets', library));
  if (!kept) return undefined;
  const { key, iv, sealed } = kept;
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed);
  return new TextDecoder().decode(plain);
}
