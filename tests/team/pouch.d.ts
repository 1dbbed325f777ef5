// What of PouchDB Server the tests touch; these packages ship no types.
interface PouchDatabase {
  info(): Promise<{ doc_count: number }>;
  get(id: string): Promise<object>;
  put(doc: object): Promise<unknown>;
  bulkDocs(docs: unknown, options?: object, done?: unknown): unknown;
}
interface PouchClass {
  new (name: string, options: object): PouchDatabase;
  replicate(from: unknown, to: unknown, options: object): Promise<unknown>;
  plugin(plugin: unknown): PouchClass;
  defaults(options: object): PouchClass;
}
interface PouchApp {
  dbWrapper: {
    registerWrapper(wrap: (name: string, db: PouchDatabase, next: () => void) => void): void;
  };
}
declare module 'pouchdb-core' {
  const Pouch: PouchClass;
  export default Pouch;
}
declare module 'pouchdb-adapter-memory' {
  const plugin: unknown;
  export default plugin;
}
declare module 'pouchdb-adapter-http' {
  const plugin: unknown;
  export default plugin;
}
declare module 'pouchdb-adapter-indexeddb' {
  const plugin: unknown;
  export default plugin;
}
declare module 'pouchdb-mapreduce' {
  const plugin: unknown;
  export default plugin;
}
declare module 'pouchdb-replication' {
  const plugin: unknown;
  export default plugin;
}
declare module 'express-pouchdb' {
  export default function expressPouch(pouch: PouchClass, options: object): PouchApp;
}
declare module 'express' {
  export default function express(): {
    use(path: string, app: unknown): void;
    listen(port: number, host: string): import('node:http').Server;
  };
}
