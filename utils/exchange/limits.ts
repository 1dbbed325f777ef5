/** What a file may hold; a library of 20,000 cards of our own passes, and nothing that would stop the browser does. */
export const limits = {
  /** Bytes. */
  file: 25 * 1024 * 1024,
  /** YAML is read some thirty times slower than JSON. */
  yaml: 2 * 1024 * 1024,
  /** Steps of nesting: deeper data can be read, but neither kept nor written out again. */
  depth: 32,
  /** Values in a tree of data, and cells of a table. */
  values: 3_000_000,
  cards: 20_000,
  /** UTF-16 units of one text. */
  text: 20_000,
} as const;
