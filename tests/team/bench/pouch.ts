import http from 'pouchdb-adapter-http';
import indexed from 'pouchdb-adapter-indexeddb';
import Pouch from 'pouchdb-core';
import replication from 'pouchdb-replication';

const Db = Pouch.plugin(indexed).plugin(http).plugin(replication);
let db: InstanceType<typeof Db>;

async function begin() {
  db = new Db('rival', { adapter: 'indexeddb' });
  await db.info();
}

/** Down, then up, once: as a round does. */
async function step() {
  const there = `${location.origin}/team`;
  await Db.replicate(there, db, { batch_size: 400 });
  await Db.replicate(db, there, { batch_size: 200 });
}

async function change(id: string) {
  const doc = await db.get(id);
  await db.put({ ...doc, note: `changed ${performance.now()}` });
}

const count = async () => (await db.info()).doc_count;

Object.assign(globalThis, { bench: { begin, step, change, count } });
