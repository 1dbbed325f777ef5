/** What can be wrong with the store; the views turn it into words. */
export type What =
  | 'newer'
  | 'upgrade'
  | 'blocked'
  | 'unreadable'
  | 'full'
  | 'changed-meanwhile'
  | 'read-only';

const english: Record<What, string> = {
  newer:
    'The library was written by a newer Asante; update Asante to open it. Nothing was changed.',
  upgrade: 'The library could not be brought to this version of Asante. Nothing was changed.',
  blocked: 'Asante is open in another window in an older version; close it and try again.',
  unreadable: 'The browser could not read the library.',
  full: 'The browser has no room left. Nothing was changed.',
  'changed-meanwhile': 'This was changed in another window meanwhile. Nothing was changed here.',
  'read-only': 'This library can only be read. Nothing was changed.',
};

/** The store's own error: `what` for programs, the message for people, the browser's error as `cause`. */
export class StoreTrouble extends Error {
  override name = 'StoreTrouble';
  readonly what: What;

  constructor(what: What, cause?: unknown) {
    super(english[what], { cause });
    this.what = what;
  }
}

/** The browser's error in our words. Names tell it, never messages: those change with every browser. */
export function troubleFrom(error: unknown): StoreTrouble {
  if (error instanceof StoreTrouble) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return new StoreTrouble('newer', error);
  if (name === 'QuotaExceededError') return new StoreTrouble('full', error);
  return new StoreTrouble('unreadable', error);
}
