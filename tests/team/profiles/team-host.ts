import type { Answer } from '../../browsers/site-server.ts';

/** How the network is between one person's machine and the team's server. */
export interface Line {
  isCut: boolean;
  /** The share of requests of which the answer is lost on its way back, 0 to 1. */
  lossy: number;
  requests: number;
  lost: number;
}

/** What a CouchDB or a WebDAV folder reads of a request. */
const heeded = ['authorization', 'content-type', 'if-match', 'if-none-match', 'depth'];

/**
 * The team's server under `host`, over a line that can be cut. Hosts that are sent a secret are noted in `told`.
 */
export function teamHost(
  upstream: string,
  line: Line,
  chance: () => number,
  told: Set<string> = new Set(),
  name = 'db.example',
): Answer {
  return async (host, _path, request) => {
    if (request.headers.authorization) told.add(host);
    if (host !== name) return undefined;
    line.requests += 1;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const hangUp = () => {
      line.lost += 1;
      request.socket.destroy();
      return undefined;
    };
    if (line.isCut) return hangUp();
    const body = Buffer.concat(parts);
    const headers = heeded.flatMap((header): [string, string][] => {
      const value = request.headers[header];
      return typeof value === 'string' ? [[header, value]] : [];
    });
    const found = await fetch(`${upstream}${request.url}`, {
      method: request.method ?? 'GET',
      headers,
      ...(body.length > 0 ? { body } : {}),
    });
    const text = await found.text();
    if (line.isCut || chance() < line.lossy) return hangUp();
    const etag = found.headers.get('etag');
    return {
      type: found.headers.get('content-type') ?? 'application/json',
      body: text,
      status: found.status,
      ...(etag ? { headers: { etag } } : {}),
    };
  };
}
