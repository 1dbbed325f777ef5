import { type Listed, readMultistatus } from './multistatus.ts';
import { asTrouble, type Fetching, request } from './request.ts';
import { ServerTrouble, type ServerWhat } from './server-trouble.ts';

/** Bytes in one file, and in one list of a folder. */
const heaviest = 8_000_000;

/** A file as it was read; `etag` only where it is one to rely on. */
export interface Read {
  text: string;
  etag?: string;
}

const wanted =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getetag/><getcontentlength/></prop></propfind>';

/**
 * A folder on a WebDAV server (RFC 4918): what a round needs of it and no more. Names are joined to the address typed,
 * whatever host a list names. Everything here throws ServerTrouble.
 */
export function webdav(address: string, sign: string, fetching: Fetching = fetch) {
  const base = address.replace(/\/+$/, '');
  const ask = (
    method: string,
    name: string,
    headers: Record<string, string> = {},
    body?: string,
  ): Promise<Response> =>
    request(fetching, `${base}/${encodeURIComponent(name)}`, {
      method,
      headers: { authorization: sign, ...headers },
      ...(body === undefined ? {} : { body }),
    });

  return {
    /** What lies in the folder; the folder is made when there is none and its parent stands. */
    async list(): Promise<Listed[]> {
      const look = () =>
        ask('PROPFIND', '', { depth: '1', 'content-type': 'application/xml' }, wanted);
      let answer = await look();
      if (answer.status === 404) {
        const made = await ask('MKCOL', '');
        // 405: somebody else made it meanwhile.
        if (!made.ok && made.status !== 405) throw troubleOf(made.status);
        answer = await look();
      }
      if (answer.status !== 207) throw troubleOf(answer.ok ? 405 : answer.status);
      const all = readMultistatus(await textOf(answer));
      if (!all?.some(({ isFolder }) => isFolder)) throw new ServerTrouble('no-webdav');
      return all.filter(({ isFolder }) => !isFolder);
    },

    /** A file, `same` where the server says that it still has this ETag, undefined when there is none. */
    async read(name: string, known?: string): Promise<Read | 'same' | undefined> {
      const answer = await ask('GET', name, known ? { 'if-none-match': known } : {});
      if (answer.status === 304 && known) return 'same';
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw troubleOf(answer.status);
      const etag = strong(answer.headers.get('etag'));
      return { text: await textOf(answer), ...(etag ? { etag } : {}) };
    },

    /**
     * Writes a file: over what has this ETag, or where there is none yet. Without either to go by the file is read
     * back. Gives its new ETag where the server says one to rely on.
     */
    async write(name: string, text: string, over: string | 'new' | undefined) {
      const when: Record<string, string> =
        over === 'new' ? { 'if-none-match': '*' } : over ? { 'if-match': over } : {};
      const type = { 'content-type': 'application/x-ndjson' };
      const answer = await ask('PUT', name, { ...type, ...when }, text);
      if (!answer.ok) throw troubleOf(answer.status);
      if (over !== undefined) return strong(answer.headers.get('etag'));
      const back = await this.read(name);
      if (back === undefined || back === 'same' || back.text !== text)
        throw new ServerTrouble('conflict');
      return back.etag;
    },
  };
}

export type Folder = ReturnType<typeof webdav>;

/** An ETag to rely on: a weak one says "much the same", which is not enough (RFC 9110, 8.8.1 and 13.1.1). */
export function strong(etag: string | null | undefined): string | undefined {
  return etag && /^"[^"]+"$/.test(etag) ? etag : undefined;
}

/** The words of an answer, read no further than they may weigh. */
async function textOf(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > heaviest) {
        await reader?.cancel();
        return '';
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    throw asTrouble(error);
  }
}

const whats: Record<number, ServerWhat> = {
  401: 'signed-out',
  403: 'refused',
  404: 'missing',
  // A folder whose parent is not there.
  409: 'missing',
  412: 'conflict',
  413: 'full',
  423: 'conflict',
  507: 'full',
};

function troubleOf(status: number): ServerTrouble {
  const isBroken = status >= 500 || status === 429 || status === 408;
  return new ServerTrouble(whats[status] ?? (isBroken ? 'broken' : 'no-webdav'));
}
