import { beforeEach } from 'vitest';

let bytes = new Uint8Array();

const file = {
  getFile: async () => ({ arrayBuffer: async () => bytes.slice().buffer }),
  createWritable: async () => {
    const parts: Uint8Array[] = [];
    return {
      write: async (part: Uint8Array) => void parts.push(part),
      close: async () => {
        bytes = new Uint8Array(parts.flatMap((part) => [...part]));
      },
    };
  },
};

/** Stands for the origin's private file system, of which Node has none; every test begins with an empty one. */
export function freshKeyFile() {
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { getDirectory: async () => ({ getFileHandle: async () => file }) },
  });
  beforeEach(() => {
    bytes = new Uint8Array();
  });
}

/** What stands in the file now. */
export const keyFile = () => bytes;
