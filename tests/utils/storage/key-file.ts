import { beforeEach } from 'vitest';

const files = new Map<string, Uint8Array>();
const empty = new Uint8Array();

const file = (name: string) => ({
  getFile: async () => ({ arrayBuffer: async () => (files.get(name) ?? empty).slice().buffer }),
  createWritable: async () => {
    const parts: Uint8Array[] = [];
    return {
      write: async (part: Uint8Array) => void parts.push(part),
      close: async () => {
        files.set(name, new Uint8Array(parts.flatMap((part) => [...part])));
      },
    };
  },
});

/** Stands for the origin's private file system, of which Node has none; every test begins with an empty one. */
export function freshKeyFile() {
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { getDirectory: async () => ({ getFileHandle: async (name: string) => file(name) }) },
  });
  beforeEach(() => files.clear());
}

/** What stands in a file now. */
export const keyFile = (name: string) => files.get(name) ?? empty;
