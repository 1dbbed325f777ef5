import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createTls } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';

export interface SiteServer {
  /** Port of the proxy through which a browser sees our pages under the sites' real names. */
  proxyPort: number;
  close(): Promise<void>;
}

/** Answers one request made to `host`; undefined is a 404. */
export type Answer = (
  host: string,
  path: string,
  request: IncomingMessage,
) => Promise<
  | { type: string; body: Buffer | string; headers?: Record<string, string>; status?: number }
  | undefined
>;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

// As strict as the strictest site: what works here works there.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; frame-src 'self' blob:; form-action 'self'";

/** Serves the files of a folder; an address that names no file gets the folder's `index.html`, as in-page routers do. */
export async function fromFolder(folder: string, path: string) {
  const safe = normalize(path).replace(/^([.][.][/\\])+/, '');
  const file = extname(safe) ? safe : 'index.html';
  try {
    const type = types[extname(file)] ?? 'application/octet-stream';
    return { type, body: await readFile(join(folder, file)) };
  } catch {
    return undefined;
  }
}

/** Whether no page and no extension asked for it, but the browser for itself. */
export function isBrowsersOwn(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-site'] === 'none' && !/-extension:/.test(headers.origin ?? '');
}

const listening = (server: Server) =>
  new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

/**
 * Stands in for the whole web: every https host a browser asks for through the proxy is answered by `answer`,
 * and nothing leaves the machine. The certificate is made afresh, so none is ever committed.
 */
export async function serveSites(answer: Answer): Promise<SiteServer> {
  const pems = await generate([{ name: 'commonName', value: 'asante tests' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = new URL(request.url ?? '/', 'https://host').pathname;
    const found = await answer(host, path, request);
    response.writeHead(found ? (found.status ?? 200) : 404, {
      'content-type': found?.type ?? 'text/plain',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      ...found?.headers,
    });
    response.end(found?.body ?? `${host}${path} is not served here`);
  };
  const tls = createTls({ key: pems.private, cert: pems.cert }, (request, response) => {
    respond(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const tlsPort = await listening(tls);
  const proxy = createServer((_, response) => response.writeHead(403).end());
  proxy.on('connect', (_, client, head) => {
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
    // A tunnel left half open is nobody's to the server any more, and it would wait for it forever.
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  const proxyPort = await listening(proxy);
  return {
    proxyPort,
    close: async () => {
      tls.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([tls, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}
