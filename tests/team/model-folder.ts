import { createHash } from 'node:crypto';
import { merge } from '../../utils/records/merge.ts';
import type { TeamRecord } from '../../utils/records/record.ts';
import { fileOf, readFile } from '../../utils/team/folder-file.ts';
import type { Fetching } from '../../utils/team/request.ts';
import type { Chance } from './turns.ts';

/** How servers give ETags: as they should, weak while fresh, not at all, the same one for the same size, or unheeded. */
const manners = ['honest', 'weak', 'none', 'by size', 'deaf'] as const;

/** Only chance may decide what comes first: Node's own digest comes back from a thread whenever it likes. */
function digestAtOnce(): void {
  crypto.subtle.digest = async (_, bytes) => {
    const hash = createHash('sha256')
      .update(bytes as Uint8Array)
      .digest();
    return new Uint8Array(hash).buffer;
  };
}

interface File {
  text: string;
  version: number;
}

/** A WebDAV folder in memory, as far as a round asks of it, with a server's manners that chance decides. */
export class ModelFolder {
  readonly address = 'https://db.example/team';
  readonly way = 'folder';
  files = new Map<string, File>();
  readonly refusals: string[] = [];
  readonly manner: (typeof manners)[number];
  /** Files that anybody else than their writer wrote. */
  readonly strangers: string[] = [];
  readonly #writers = new Map<string, string>();
  readonly #chance: Chance;
  #version = 0;
  mayTear = true;

  constructor(chance: Chance) {
    digestAtOnce();
    this.#chance = chance;
    this.manner = chance.of(manners);
  }

  backup() {
    return structuredClone(this.files);
  }

  restore(backup: Map<string, File>): void {
    this.files = structuredClone(backup);
  }

  replicate(): void {}

  /** What becomes of the files of a machine that never returns: torn in the middle of writing, or cleared away. */
  lose(machine: string, isTorn = this.#chance.happens(0.5)): void {
    for (const [name, { text }] of this.files) {
      if (!name.startsWith(`asante-${machine}`)) continue;
      if (!isTorn) this.files.delete(name);
      else
        this.files.set(name, { text: text.slice(0, this.#chance.below(text.length)), version: 0 });
    }
  }

  /** What lies there in the end, each record once: the merge of all files. */
  async leaves(): Promise<[string, TeamRecord[]][]> {
    const all = new Map<string, TeamRecord>();
    for (const [name, { text }] of this.files) {
      const content = await readFile(fileOf(name) ?? '', text);
      for (const [id, record] of content?.records ?? []) {
        const known = all.get(id);
        all.set(id, known ? merge(known, record) : record);
      }
    }
    return [...all].map(([id, record]) => [id, [record]]);
  }

  fetchAs(person: string): Fetching {
    return async (address, { method, headers, body }) => {
      const name = decodeURIComponent(new URL(address).pathname.split('/').at(-1) ?? '');
      const given = new Headers(headers);
      const file = this.files.get(name);
      if (method === 'PROPFIND') return new Response(this.#list(), { status: 207 });
      if (method === 'PUT') return this.#put(person, name, file, given, String(body));
      if (!file) return new Response('', { status: 404 });
      const etag = this.#etag(file);
      if (etag && given.get('if-none-match') === etag) return new Response(null, { status: 304 });
      return new Response(file.text, etag ? { headers: { etag } } : {});
    };
  }

  #put(person: string, name: string, file: File | undefined, given: Headers, text: string) {
    const over = given.get('if-match');
    const etag = file && this.#etag(file);
    // A weak ETag never matches (RFC 9110, 13.1.1).
    const isStale = over !== null && (etag !== over || over.startsWith('W/'));
    const isTaken = given.get('if-none-match') === '*' && file !== undefined;
    if (this.manner !== 'deaf' && (isStale || isTaken)) return new Response('', { status: 412 });
    if (this.manner === 'honest' && file && over === null)
      this.strangers.push(`${person} wrote over ${name} without saying what`);
    const writer = this.#writers.get(name) ?? person;
    if (writer !== person) this.strangers.push(`${person} wrote ${name} of ${writer}`);
    this.#writers.set(name, writer);
    const isTorn = this.mayTear && this.#chance.happens(0.03);
    const part = isTorn ? text.slice(0, this.#chance.below(text.length)) : text;
    this.#version += 1;
    const now = { text: part, version: this.#version };
    this.files.set(name, now);
    if (isTorn) throw new TypeError('cut off');
    const fresh = this.#etag(now);
    return new Response(null, { status: 204, ...(fresh ? { headers: { etag: fresh } } : {}) });
  }

  #etag({ text, version }: File): string | undefined {
    if (this.manner === 'none') return undefined;
    if (this.manner === 'by size') return `"${text.length}"`;
    const hash = createHash('md5').update(`${version} ${text}`).digest('hex');
    // Apache's: the clock's last second says nothing sure, so two contents may share a weak one.
    if (this.manner === 'weak') return `W/"${text.length}"`;
    return `"${hash}"`;
  }

  #list(): string {
    const rows = [...this.files].map(([name, file]) => {
      const etag = this.#etag(file)?.replaceAll('"', '&quot;');
      const tag = etag ? `<lp1:getetag>${etag}</lp1:getetag>` : '';
      return `<D:response><D:href>/team/${name}</D:href><D:propstat><D:prop>${tag}</D:prop></D:propstat></D:response>`;
    });
    const folder =
      '<D:response><D:href>/team/</D:href><D:propstat><D:prop><lp1:resourcetype><D:collection/></lp1:resourcetype></D:prop></D:propstat></D:response>';
    return `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:" xmlns:lp1="DAV:">${folder}${rows.join('')}</D:multistatus>`;
  }
}
