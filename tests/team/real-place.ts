import type { TeamRecord } from '../../utils/records/record.ts';
import type { Doc } from '../../utils/team/couch.ts';
import type { Fetching } from '../../utils/team/request.ts';
import { admin, type PouchServer } from './pouch-server.ts';
import type { Played } from './schedule.ts';

/**
 * Databases of its own on a real server over HTTP, in which one schedule is played: one for each node. Several go
 * without rules: of a document in conflict this server asks them about another revision than a CouchDB does.
 */
export class RealPlace implements Played {
  readonly address: string;
  readonly refusals: string[] = [];
  readonly #server: PouchServer;
  readonly #nodes: readonly string[];

  private constructor(server: PouchServer, nodes: readonly string[]) {
    this.#server = server;
    this.#nodes = nodes;
    this.address = `${server.address}/${nodes[0]}`;
  }

  static async on(server: PouchServer, name: string, nodes = 1): Promise<RealPlace> {
    const names = Array.from({ length: nodes }, (_, at) => `${name}-${at}`);
    for (const one of names) await server.add(one, nodes === 1);
    return new RealPlace(server, names);
  }

  /** Of each node every leaf with its history, as a backup by replication or a dump holds them: nothing else. */
  backup(): Promise<Doc[][]> {
    const kept = this.#nodes.map(async (node) =>
      (await this.#all(node, '&revs=true')).flatMap(([, docs]) => docs),
    );
    return Promise.all(kept);
  }

  /**
   * Databases are thrown away and made anew from what was kept. What machines told them is gone then, and their
   * sequence begins again; a copy of a database's files, which holds both, is played back on the model.
   */
  async restore(backup: Doc[][]): Promise<void> {
    for (const [at, node] of this.#nodes.entries()) {
      await this.#must('DELETE', `/${node}`);
      await this.#server.add(node, this.#nodes.length === 1);
      await this.#must('POST', `/${node}/_bulk_docs`, { docs: backup[at], new_edits: false });
    }
  }

  /** The server's own replication, from every node to every other. */
  async replicate(): Promise<void> {
    for (const source of this.#nodes)
      for (const target of this.#nodes)
        if (source !== target) await this.#must('POST', '/_replicate', { source, target });
  }

  async leaves(): Promise<[string, TeamRecord[]][]> {
    return (await this.#all(this.#nodes[0] ?? '', '')).map(([id, docs]) => [
      id,
      docs.map((doc) => {
        const own = Object.entries(doc).filter(([name]) => !name.startsWith('_'));
        return Object.fromEntries(own) as unknown as TeamRecord;
      }),
    ]);
  }

  fetchAs(person: string, nodeAt: () => number): Fetching {
    return async (address, init) => {
      const node = this.#nodes[nodeAt() % this.#nodes.length] ?? '';
      const answer = await fetch(
        `${this.#server.address}/${node}${address.slice(this.address.length)}`,
        init,
      );
      // Only chance may decide what comes first: a body comes over the network whenever it likes.
      const text = await answer.text();
      const { docs = [] } = init.body ? JSON.parse(String(init.body)) : {};
      for (const [at, doc] of (docs as Doc[]).entries()) {
        const said = JSON.parse(text)[at] ?? {};
        const isRefused = ['forbidden', 'unauthorized'].includes(said.error);
        if (isRefused && (await this.#isLeaf(node, doc)))
          this.refusals.push(`${person}: ${said.reason}`);
      }
      return new Response(text, { status: answer.status });
    };
  }

  /** Throws the databases away: a server in memory would fill up. */
  async end(): Promise<void> {
    for (const node of this.#nodes) await this.#must('DELETE', `/${node}`);
  }

  /**
   * Whether what is written follows on what is there. This server asks the rules before it looks at that, about the
   * document as it is now, and so forbids what a CouchDB only calls a conflict.
   */
  async #isLeaf(node: string, { _id, _rev }: Doc): Promise<boolean> {
    const answer = await this.#server.ask(admin, 'GET', `/${node}/${_id}?open_revs=all`);
    const leaves = answer.ok ? ((await answer.json()) as { ok?: Doc }[]) : [];
    return _rev === undefined ? leaves.length === 0 : leaves.some(({ ok }) => ok?._rev === _rev);
  }

  async #all(node: string, query: string): Promise<[string, Doc[]][]> {
    const { results } = (await this.#must('GET', `/${node}/_changes?limit=100000`)) as {
      results: { id: string }[];
    };
    const found: [string, Doc[]][] = [];
    for (const { id } of results) {
      if (id.startsWith('_design/')) continue;
      const leaves = await this.#must('GET', `/${node}/${id}?open_revs=all${query}`);
      const living = (leaves as { ok?: Doc }[]).flatMap(({ ok }) => (ok && !ok._deleted ? ok : []));
      found.push([id, living]);
    }
    return found;
  }

  async #must(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await this.#server.ask(admin, method, path, body);
    const said = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${said}`);
    return JSON.parse(said);
  }
}
