import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TeamRecord } from '../../utils/records/record.ts';
import type { Doc } from '../../utils/team/couch.ts';
import type { Fetching } from '../../utils/team/request.ts';

type Body = Record<string, unknown>;
interface Rev {
  parent: string | undefined;
  body: Body;
  isDeleted: boolean;
}
type Tree = Map<string, Rev>;
type Rule = (doc: object, old: object | null, user: object, security: object) => void;

const rules = readFileSync(join(import.meta.dirname, '../../team-server/rules.js'), 'utf8');
/** The very text that a CouchDB is given. */
const rule = new Function(`return ${rules.slice(rules.indexOf('(function'))}`)() as Rule;

const generation = (rev: string) => Number(rev.split('-')[0]);

/** One node's database: revision trees, changes by sequence, and documents that stay with the node. */
export interface Node {
  name: string;
  docs: Map<string, Tree>;
  seqs: Map<string, number>;
  seq: number;
  locals: Map<string, Body & { _rev: string }>;
}

function leavesOf(tree: Tree): string[] {
  const parents = new Set([...tree.values()].map(({ parent }) => parent));
  const leaves = [...tree.keys()].filter((rev) => !parents.has(rev));
  // CouchDB's own order: what lives before what was deleted, then the longer history, then the greater hash.
  return leaves.sort((a, b) => {
    const dead = Number(tree.get(a)?.isDeleted) - Number(tree.get(b)?.isDeleted);
    return dead || generation(b) - generation(a) || (a < b ? 1 : -1);
  });
}

/** A CouchDB of several nodes in memory, as far as a round asks of it; nodes replicate when they are told to. */
export class ModelServer {
  readonly address = 'https://db.example/team';
  nodes: Node[];
  readonly security: object;
  refusals: string[] = [];

  constructor(nodes: number, security: object) {
    this.security = security;
    this.nodes = Array.from({ length: nodes }, (_, at) => ({
      name: `n${at}`,
      docs: new Map(),
      seqs: new Map(),
      seq: 0,
      locals: new Map(),
    }));
  }

  backup(): Node[] {
    return structuredClone(this.nodes);
  }

  restore(backup: Node[]): void {
    this.nodes = structuredClone(backup);
  }

  /** Brings every revision of every node to every other. */
  replicate(): void {
    for (const to of this.nodes) {
      for (const from of this.nodes) {
        for (const [id, tree] of from.docs) {
          const there = to.docs.get(id) ?? new Map<string, Rev>();
          const size = there.size;
          for (const [rev, one] of tree) if (!there.has(rev)) there.set(rev, one);
          if (there.size === size) continue;
          to.docs.set(id, there);
          to.seqs.set(id, ++to.seq);
        }
      }
    }
  }

  /** What the first node has in the end: of each document the bodies that live. */
  async leaves(): Promise<[string, TeamRecord[]][]> {
    return [...(this.nodes[0]?.docs ?? [])].map(([id, tree]) => {
      const living = leavesOf(tree).filter((rev) => !tree.get(rev)?.isDeleted);
      return [id, living.map((rev) => tree.get(rev)?.body as unknown as TeamRecord)];
    });
  }

  /** A fetch that speaks to one of the nodes as this person. */
  fetchAs(person: string, node: () => number): Fetching {
    return async (address, init) => {
      const url = new URL(address);
      const at = this.nodes[node() % this.nodes.length];
      if (!at) throw new TypeError('no node');
      const path = url.pathname.split('/').slice(2).map(decodeURIComponent);
      const body = init.body === undefined ? undefined : JSON.parse(String(init.body));
      const [status, answer] = this.answer(
        at,
        person,
        String(init.method),
        path,
        url.searchParams,
        body,
      );
      return new Response(JSON.stringify(answer), { status });
    };
  }

  private answer(
    node: Node,
    person: string,
    method: string,
    path: string[],
    query: URLSearchParams,
    body: unknown,
  ): [number, unknown] {
    const [first = '', second = ''] = path;
    if (first === '_local') return local(node, method, second, body as Body);
    if (first === '_changes') return [200, changes(node, query)];
    if (first === '_bulk_docs')
      return [201, (body as { docs: Doc[] }).docs.map((doc) => this.write(node, person, doc))];
    const tree = node.docs.get(first);
    const [winner] = tree ? leavesOf(tree) : [];
    if (!tree || !winner) return [404, { error: 'not_found', reason: 'missing' }];
    const revs = query.get('open_revs');
    if (revs !== null)
      return [200, (JSON.parse(revs) as string[]).map((rev) => openRev(first, tree, rev))];
    if (tree.get(winner)?.isDeleted) return [404, { error: 'not_found', reason: 'deleted' }];
    return [200, docOf(first, tree, winner, true)];
  }

  private write(node: Node, person: string, doc: Doc): object {
    const { _id: id, _rev, _deleted: isDeleted = false, ...body } = doc;
    const tree = node.docs.get(id) ?? new Map<string, Rev>();
    const leaves = leavesOf(tree);
    const [winner] = leaves;
    const dead = winner !== undefined && tree.get(winner)?.isDeleted ? winner : undefined;
    const parent = _rev ?? dead;
    const fits = parent === undefined ? winner === undefined : leaves.includes(parent);
    if (!fits) return { id, error: 'conflict', reason: 'Document update conflict.' };
    const old = parent === undefined ? null : docOf(id, tree, parent, false);
    try {
      rule(doc, old, { name: person, roles: [] }, this.security);
    } catch (thrown) {
      const { forbidden, unauthorized } = thrown as { forbidden?: string; unauthorized?: string };
      if (forbidden === undefined && unauthorized === undefined) throw thrown;
      this.refusals.push(`${person}: ${forbidden ?? unauthorized}`);
      return forbidden === undefined
        ? { id, error: 'unauthorized', reason: unauthorized }
        : { id, error: 'forbidden', reason: forbidden };
    }
    const text = JSON.stringify([parent, isDeleted, body]);
    const hash = createHash('md5').update(text).digest('hex');
    const rev = `${(parent === undefined ? 0 : generation(parent)) + 1}-${hash}`;
    tree.set(rev, { parent, body, isDeleted });
    node.docs.set(id, tree);
    node.seqs.set(id, ++node.seq);
    return { ok: true, id, rev };
  }
}

function docOf(id: string, tree: Tree, rev: string, withConflicts: boolean): Doc {
  const { body, isDeleted } = tree.get(rev) ?? { body: {}, isDeleted: true };
  const losers = leavesOf(tree).filter((leaf) => leaf !== rev && !tree.get(leaf)?.isDeleted);
  return {
    _id: id,
    _rev: rev,
    ...(isDeleted ? { _deleted: true } : {}),
    ...(withConflicts && losers.length > 0 ? { _conflicts: losers } : {}),
    ...body,
  };
}

function openRev(id: string, tree: Tree, rev: string): object {
  return tree.has(rev) ? { ok: docOf(id, tree, rev, false) } : { missing: rev };
}

/** A sequence of another node means nothing here: all is told anew, as CouchDB does. */
function changes(node: Node, query: URLSearchParams): object {
  const [name, number] = (query.get('since') ?? '').split(':');
  const since = name === node.name ? Number(number) : 0;
  const rows = [...node.seqs].filter(([, seq]) => seq > since).sort((a, b) => a[1] - b[1]);
  const page = rows.slice(0, Number(query.get('limit') ?? 100));
  const results = page.flatMap(([id, seq]) => {
    const tree = node.docs.get(id);
    const [winner] = tree ? leavesOf(tree) : [];
    if (!tree || !winner) return [];
    return [{ id, seq, doc: docOf(id, tree, winner, query.get('conflicts') === 'true') }];
  });
  return { results, last_seq: `${node.name}:${page.at(-1)?.[1] ?? since}` };
}

function local(node: Node, method: string, id: string, body: Body): [number, unknown] {
  const there = node.locals.get(id);
  if (method === 'GET')
    return there ? [200, there] : [404, { error: 'not_found', reason: 'missing' }];
  if (there?._rev !== body._rev) return [409, { error: 'conflict', reason: 'conflict' }];
  const _rev = `0-${Number(there?._rev.slice(2) ?? 0) + 1}`;
  node.locals.set(id, { ...body, _rev });
  return [201, { ok: true, id, rev: _rev }];
}
