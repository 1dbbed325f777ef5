import { beforeEach } from 'vitest';

const files = new Map<string, Blob>();
let isFull = false;

const file = (name: string) => ({
  kind: 'file' as const,
  getFile: async () => files.get(name) ?? new Blob(),
  createWritable: async () => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    return new WritableStream<Uint8Array<ArrayBuffer>>({
      write(part) {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        parts.push(part);
      },
      // A file is empty until all of it is written.
      close: () => void files.set(name, new Blob(parts)),
    });
  },
});

const folder = {
  async *entries() {
    for (const name of [...files.keys()]) yield [name, file(name)];
  },
  getFileHandle: async (name: string, { create = false } = {}) => {
    if (create && !files.has(name)) files.set(name, new Blob());
    return file(name);
  },
  removeEntry: async (name: string) => void files.delete(name),
};

/** Stands for a folder of the origin's private file system, of which Node has none; every test begins with an empty one. */
export function freshFolder() {
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { getDirectory: async () => ({ getDirectoryHandle: async () => folder }) },
  });
  beforeEach(() => {
    files.clear();
    isFull = false;
  });
}

/** Names of the files there are, in order. */
export const filesThere = () => [...files.keys()].sort();

/** A file with nothing in it, as a page leaves it that is closed while it writes. */
export const leaveEmpty = (name: string) => files.set(name, new Blob());

export const letDiskBeFull = () => {
  isFull = true;
};
