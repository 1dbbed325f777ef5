import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import expressPouch from 'express-pouchdb';
import memory from 'pouchdb-adapter-memory';
import Pouch from 'pouchdb-core';
import mapReduce from 'pouchdb-mapreduce';
import replication from 'pouchdb-replication';
import { rulesIn } from '../../team-server/rules-in.ts';

/** A server that speaks CouchDB's protocol over real HTTP: PouchDB Server, in memory. */
export interface PouchServer {
  /** Its address, without a slash at the end. */
  address: string;
  /** Asks it something as this person, `name:password`. */
  ask(as: string, method: string, path: string, body?: unknown): Promise<Response>;
  /** Makes another database for the same people, with the same rules unless it goes without. */
  add(name: string, isRuled?: boolean): Promise<void>;
  close(): Promise<void>;
}

export const admin = 'admin:secret';

// Once: a second server in the same process would find them defined already.
const WithPlugins = Pouch.plugin(memory).plugin(mapReduce).plugin(replication);

const unread = [
  'compression',
  'disk-size',
  'routes/fauxton',
  'routes/http-log',
  'routes/stats',
  'routes/vhosts',
];

/** Starts one with a database `team`, the project's rules in it, and these people. */
export async function servePouch(
  lists: Record<'owners' | 'editors' | 'readers', string[]>,
): Promise<PouchServer> {
  const Db = WithPlugins.defaults({ adapter: 'memory', prefix: `${crypto.randomUUID()}-` });
  const pouch = expressPouch(Db, {
    inMemoryConfig: true,
    logPath: '/dev/null',
    // Nobody reads its pages, its statistics here.
    overrideMode: { exclude: unread },
  });
  const security = securityOf(lists);
  // CouchDB hands the rules the database's lists with every write; this server forgets them for writes in bulk.
  pouch.dbWrapper.registerWrapper((_name, db, next) => {
    const bulk = db.bulkDocs.bind(db);
    db.bulkDocs = (docs, options, done) => bulk(docs, { ...options, secObj: security }, done);
    next();
  });
  const app = express();
  app.use('/', pouch);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask: PouchServer['ask'] = (as, method, path, body) =>
    fetch(`${address}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(as ? { authorization: `Basic ${btoa(as)}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  await ask('', 'PUT', '/_config/admins/admin', 'secret');
  for (const name of Object.values(lists).flat()) {
    const id = `org.couchdb.user:${name}`;
    const user = { _id: id, name, password: `pw-${name}`, roles: [], type: 'user' };
    await ask(admin, 'PUT', `/_users/${id}`, user);
  }
  const rules = rulesIn(
    readFileSync(join(import.meta.dirname, '../../team-server/rules.js'), 'utf8'),
  );
  const add = async (name: string, isRuled = true) => {
    await ask(admin, 'PUT', `/${name}`);
    await ask(admin, 'PUT', `/${name}/_security`, security);
    if (isRuled) await ask(admin, 'PUT', `/${name}/_design/asante`, rules);
  };
  await add('team');
  return {
    address,
    ask,
    add,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** The lists as a database's security object has them. */
function securityOf({
  owners,
  editors,
  readers,
}: Record<'owners' | 'editors' | 'readers', string[]>) {
  return {
    admins: { names: [], roles: [] },
    members: { names: [...owners, ...editors, ...readers], roles: [] },
    owners: { names: owners },
    editors: { names: editors },
  };
}
