import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';

/** A page with the store's real code in it, and a record of what it said was acknowledged. */
export interface KillServer {
  address: string;
  acked: string[];
  /** Resolves once this was acknowledged. */
  until(what: string): Promise<void>;
  close(): void;
}

export async function serveKill(): Promise<KillServer> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'x' },
    },
  });
  const [bundle] = [built].flat();
  const code = bundle && 'output' in bundle ? bundle.output[0].code : '';
  const acked: string[] = [];
  let heard = () => {};
  const server = createServer((asked, answer) => {
    const path = asked.url ?? '';
    if (path.startsWith('/ack/')) {
      acked.push(path.slice(5));
      heard();
    }
    answer.setHeader('content-type', path === '/code.js' ? 'text/javascript' : 'text/html');
    answer.end(path === '/code.js' ? code : '<!doctype html><script src="/code.js"></script>');
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    acked,
    until: (what) =>
      new Promise((done) => {
        heard = () => {
          if (acked.some((one) => one.startsWith(what))) done();
        };
        heard();
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
