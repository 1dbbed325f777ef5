import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

interface Stored {
  revs: string[];
  body: Record<string, unknown>;
  seq: number;
}
type Doc = Record<string, unknown> & {
  _id: string;
  _rev?: string;
  _revisions?: { start: number; ids: string[] };
};

/** A CouchDB with one database, in memory, with no rules and no rival revisions: as quick as one can be, for both sides. */
export interface PlainServer {
  address: string;
  put(docs: readonly Doc[]): void;
  get(id: string): Doc;
  /** Bytes and requests since this was last asked. */
  traffic(): { up: number; down: number; requests: number };
  close(): void;
}

/** Pages are answered at `/`, from `page`; the database stands at `/team`. */
export async function servePlain(page: (path: string) => string | undefined): Promise<PlainServer> {
  const docs = new Map<string, Stored>();
  const order: (string | undefined)[] = [];
  const locals = new Map<string, Doc>();
  const sockets = new Set<Socket>();
  const seen = { up: 0, down: 0, requests: 0 };
  const gone = { up: 0, down: 0 };
  let requests = 0;

  const store = (id: string, revs: string[], body: Record<string, unknown>) => {
    const old = docs.get(id);
    if (old) order[old.seq] = undefined;
    const seq = order.push(id) - 1;
    docs.set(id, { revs, body, seq });
  };
  const write = ({ _id, _rev, _revisions, ...body }: Doc, isNew: boolean) => {
    const old = docs.get(_id);
    if (!isNew) {
      const { start, ids } = _revisions ?? { start: 0, ids: [] };
      store(
        _id,
        ids.map((one, at) => `${start - at}-${one}`),
        body,
      );
      return { ok: true, id: _id, rev: _rev };
    }
    if ((old?.revs[0] ?? undefined) !== _rev) return { id: _id, error: 'conflict', reason: '' };
    const hash = createHash('md5').update(JSON.stringify(body)).digest('hex');
    const rev = `${(old?.revs.length ?? 0) + 1}-${hash}`;
    store(_id, [rev, ...(old?.revs ?? [])], body);
    return { ok: true, id: _id, rev };
  };
  const doc = (id: string, withPast: boolean) => {
    const { revs, body } = docs.get(id) as Stored;
    const ids = revs.map((rev) => rev.slice(rev.indexOf('-') + 1));
    return {
      _id: id,
      _rev: revs[0],
      ...body,
      ...(withPast ? { _revisions: { start: revs.length, ids } } : {}),
    };
  };
  const changes = (url: URL) => {
    const limit = Number(url.searchParams.get('limit') ?? 1e9);
    const results: unknown[] = [];
    let at = Number(url.searchParams.get('since') ?? 0);
    for (; at < order.length && results.length < limit; at += 1) {
      const id = order[at];
      if (id === undefined) continue;
      const withDoc = url.searchParams.has('include_docs') ? { doc: doc(id, false) } : {};
      results.push({ seq: at + 1, id, changes: [{ rev: docs.get(id)?.revs[0] }], ...withDoc });
    }
    return { results, last_seq: at, pending: 0 };
  };
  const answer = (method: string, url: URL, body: unknown): [number, unknown] => {
    const path = decodeURIComponent(url.pathname).replace(/^\/team\/?/, '');
    if (path === '')
      return [200, { db_name: 'team', update_seq: order.length, doc_count: docs.size }];
    if (path.startsWith('_local/')) {
      const there = locals.get(path);
      if (method === 'GET')
        return there ? [200, there] : [404, { error: 'not_found', reason: 'missing' }];
      const rev = `0-${Number(there?._rev?.slice(2) ?? 0) + 1}`;
      locals.set(path, { ...(body as Doc), _id: path, _rev: rev });
      return [201, { ok: true, id: path, rev }];
    }
    if (path === '_changes') return [200, changes(url)];
    if (path === '_security') return [200, {}];
    if (path === '_bulk_docs') {
      const given = body as { docs: Doc[]; new_edits?: boolean };
      const answers = given.docs.map((one) => write(one, given.new_edits !== false));
      return [201, given.new_edits === false ? [] : answers];
    }
    if (path === '_revs_diff') {
      const lacks = Object.entries(body as Record<string, string[]>).flatMap(([id, revs]) => {
        const missing = revs.filter((rev) => !docs.get(id)?.revs.includes(rev));
        return missing.length > 0 ? [[id, { missing }] as const] : [];
      });
      return [200, Object.fromEntries(lacks)];
    }
    if (path === '_bulk_get') {
      const asked = (body as { docs: { id: string }[] }).docs;
      return [200, { results: asked.map(({ id }) => ({ id, docs: [{ ok: doc(id, true) }] })) }];
    }
    return docs.has(path) ? [200, doc(path, false)] : [404, { error: 'not_found' }];
  };
  const read = async (request: IncomingMessage) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    return parts.length > 0 ? JSON.parse(Buffer.concat(parts).toString()) : undefined;
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    if (!url.pathname.startsWith('/team')) {
      const text = page(url.pathname);
      response.setHeader(
        'content-type',
        url.pathname.endsWith('.js') ? 'text/javascript;charset=utf-8' : 'text/html',
      );
      response.writeHead(text === undefined ? 404 : 200).end(text);
      return;
    }
    requests += 1;
    const [status, said] = answer(request.method ?? 'GET', url, await read(request));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  }).listen(0, '127.0.0.1');
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      gone.up += socket.bytesRead;
      gone.down += socket.bytesWritten;
    });
  });
  await new Promise((ready) => server.once('listening', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (all) => {
      for (const one of all) write(one, true);
    },
    get: (id) => doc(id, false) as Doc,
    traffic: () => {
      const all = [...sockets];
      const now = {
        up: all.reduce((sum, one) => sum + one.bytesRead, gone.up),
        down: all.reduce((sum, one) => sum + one.bytesWritten, gone.down),
        requests,
      };
      const since = {
        up: now.up - seen.up,
        down: now.down - seen.down,
        requests: now.requests - seen.requests,
      };
      Object.assign(seen, now);
      return since;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
