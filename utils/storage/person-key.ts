/*
 * Keys of what is known of other people stand in files of their own (the origin's private file system), because
 * neither browser's database forgets: a deleted record's bytes stay in LevelDB's log and in SQLite's pages for weeks.
 * What is written there is sealed or blinded; to forget a person is to seal the rest anew and to overwrite the file.
 */

const size = 80;
type KeyFile = 'thanks-key' | 'authors-key';

/** Seals and blinds with one key; both halves are of no use without the file. */
export interface PersonKey {
  /** Which key this is, as the database notes it. */
  id: string;
  raw: Uint8Array<ArrayBuffer>;
  sealing: CryptoKey;
  blinding: CryptoKey;
}

const hex = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The keys in the file: one, or two while a change of keys is under way. */
export async function keysInFile(name: KeyFile): Promise<PersonKey[]> {
  const file = await handle(name).then((found) => found.getFile());
  const bytes = new Uint8Array(await file.arrayBuffer());
  const keys: PersonKey[] = [];
  for (let at = 0; at + size <= bytes.length; at += size)
    keys.push(await keyFrom(bytes.slice(at, at + size)));
  return keys;
}

/** Overwrites the file: every key that is not named is gone from the disk. */
export async function keepKeys(name: KeyFile, keys: readonly PersonKey[]): Promise<void> {
  const writable = await handle(name).then((found) => found.createWritable());
  for (const { raw } of keys) await writable.write(raw);
  await writable.close();
}

export function newKey(): Promise<PersonKey> {
  return keyFrom(crypto.getRandomValues(new Uint8Array(size)));
}

async function keyFrom(raw: Uint8Array<ArrayBuffer>): Promise<PersonKey> {
  const [sealing, blinding] = await Promise.all([
    crypto.subtle.importKey('raw', raw.slice(16, 48), 'AES-GCM', false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('raw', raw.slice(48), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]),
  ]);
  return { id: hex(raw.slice(0, 16)), raw, sealing, blinding };
}

async function handle(name: KeyFile): Promise<FileSystemFileHandle> {
  const folder = await navigator.storage.getDirectory();
  return folder.getFileHandle(name, { create: true });
}

/** The same words give the same 32 bytes under this key, and tell nothing without it. */
export async function blind(key: PersonKey, words: string): Promise<string> {
  const bytes = new TextEncoder().encode(words);
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key.blinding, bytes)));
}

/** Seals plain data; the first 12 bytes are the nonce. */
export async function seal(key: PersonKey, data: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(data));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key.sealing, plain);
  const whole = new Uint8Array(12 + sealed.byteLength);
  whole.set(nonce);
  whole.set(new Uint8Array(sealed), 12);
  return whole;
}

/** What was sealed. @throws OperationError when it was sealed with another key. */
export async function unseal(key: PersonKey, whole: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const opened = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: whole.slice(0, 12) },
    key.sealing,
    whole.slice(12),
  );
  return JSON.parse(new TextDecoder().decode(opened));
}
