import * as v from 'valibot';
import { asTrouble, type Fetching, request } from './request.ts';
import { ServerTrouble, type ServerWhat } from './server-trouble.ts';

/** A document as CouchDB has it: its record's fields and its own, with an underscore. */
export interface Doc {
  _id: string;
  _rev?: string;
  _deleted?: boolean;
  _conflicts?: string[];
  [field: string]: unknown;
}

const DocShape: v.GenericSchema<unknown, Doc> = v.looseObject({
  _id: v.string(),
  _rev: v.exactOptional(v.string()),
  _deleted: v.exactOptional(v.boolean()),
  _conflicts: v.exactOptional(v.array(v.string())),
});
const ChangesShape = v.object({
  results: v.array(v.object({ id: v.string(), doc: v.optional(v.nullable(DocShape)) })),
  last_seq: v.union([v.string(), v.number()]),
});
const BulkShape = v.array(
  v.object({
    id: v.string(),
    rev: v.optional(v.string()),
    error: v.optional(v.string()),
    reason: v.optional(v.string()),
  }),
);
const LeavesShape = v.array(v.object({ ok: v.optional(DocShape) }));
const SecurityShape = v.object({
  editors: v.optional(v.object({ names: v.optional(v.array(v.string())) })),
  owners: v.optional(v.object({ names: v.optional(v.array(v.string())) })),
  asante: v.optional(v.object({ wipe: v.optional(v.boolean()) })),
});

/** So much may one answer weigh, in characters: a page of a few hundred cards is far from it. */
const heaviest = 64_000_000;

/**
 * A CouchDB database, https://docs.couchdb.org/en/stable/api/ : what a round needs of it and no more. `sign` gives the
 * Authorization header; it is sent to this address only: no cookies, and a redirect is an error.
 * Everything here throws ServerTrouble.
 */
export function couch(address: string, sign: string, fetching: Fetching = fetch) {
  const base = address.replace(/\/+$/, '');

  async function ask(method: string, path: string, body?: unknown): Promise<Response> {
    const headers: Record<string, string> = { accept: 'application/json', authorization: sign };
    if (body !== undefined) headers['content-type'] = 'application/json';
    return request(fetching, `${base}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async function read<Shape extends v.GenericSchema>(
    answer: Response,
    shape: Shape,
  ): Promise<v.InferOutput<Shape>> {
    const from = await bodyOf(answer);
    if (!answer.ok) throw troubleOf(answer.status, from);
    const result = v.safeParse(shape, from);
    if (!result.success) throw new ServerTrouble('no-couchdb');
    return result.output;
  }

  return {
    /** Changes after `since`, oldest first, each document once and as it is now, with the revisions that lost. */
    async changes(since: string | undefined, limit: number) {
      const from = since === undefined ? '' : `&since=${encodeURIComponent(since)}`;
      const path = `/_changes?include_docs=true&conflicts=true&limit=${limit}${from}`;
      const { results, last_seq } = await read(await ask('GET', path), ChangesShape);
      return { rows: results, last: String(last_seq) };
    },

    /** A document as it is now, undefined when there is none. */
    async one(id: string): Promise<Doc | undefined> {
      const answer = await ask('GET', `/${encodeURIComponent(id)}?conflicts=true`);
      if (answer.status === 404) return undefined;
      return read(answer, DocShape);
    },

    /** These revisions of a document, as far as they are still there. */
    async leaves(id: string, revs: readonly string[]): Promise<Doc[]> {
      const wanted = encodeURIComponent(JSON.stringify(revs));
      const answer = await ask('GET', `/${encodeURIComponent(id)}?open_revs=${wanted}`);
      if (answer.status === 404) return [];
      const found = await read(answer, LeavesShape);
      return found.flatMap(({ ok }) => (ok ? [ok] : []));
    },

    /** Writes documents, each on its own: the answers say which were taken. */
    async bulk(docs: readonly Doc[]) {
      return read(await ask('POST', '/_bulk_docs', { docs }), BulkShape);
    },

    /** What this machine told the server last; documents of this kind stay with the database that they were written to. */
    async checkpoint(machine: string): Promise<{ told?: string; _rev?: string }> {
      const answer = await ask('GET', `/_local/asante-${machine}`);
      if (answer.status === 404) return {};
      const shape = v.object({ told: v.string(), _rev: v.exactOptional(v.string()) });
      return read(answer, shape);
    },

    /** Tells the server what it shall say next time; gives the new revision. */
    async tellCheckpoint(machine: string, told: string, rev: string | undefined): Promise<string> {
      const body = rev === undefined ? { told } : { told, _rev: rev };
      const answer = await ask('PUT', `/_local/asante-${machine}`, body);
      return (await read(answer, v.object({ rev: v.string() }))).rev;
    },

    /** Whether the team wants its data off the machine of somebody whom the server does not know any more. */
    async wipes(): Promise<boolean> {
      const { asante } = await read(await ask('GET', '/_security'), SecurityShape);
      return asante?.wipe === true;
    },

    /** What this person may do here, by the database's own lists. */
    async role(person: string): Promise<'reader' | 'editor' | 'owner'> {
      const { editors, owners } = await read(await ask('GET', '/_security'), SecurityShape);
      if (owners?.names?.includes(person)) return 'owner';
      return editors?.names?.includes(person) ? 'editor' : 'reader';
    },
  };
}

export type Couch = ReturnType<typeof couch>;

async function bodyOf(answer: Response): Promise<unknown> {
  try {
    const text = await answer.text();
    if (text.length > heaviest) throw new ServerTrouble('no-couchdb');
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof ServerTrouble || !answer.ok) return undefined;
    // Cut off, or a page of words where JSON was asked for.
    throw error instanceof SyntaxError
      ? new ServerTrouble('no-couchdb', undefined, error)
      : asTrouble(error);
  }
}

const whats: Record<number, ServerWhat> = {
  401: 'signed-out',
  403: 'refused',
  404: 'missing',
  409: 'conflict',
  412: 'conflict',
};

function troubleOf(status: number, body: unknown): ServerTrouble {
  const read = v.safeParse(v.object({ reason: v.string() }), body);
  const said = read.success ? read.output.reason.slice(0, 300) : undefined;
  return new ServerTrouble(
    whats[status] ?? (status >= 500 || status === 429 ? 'broken' : 'no-couchdb'),
    said,
  );
}
