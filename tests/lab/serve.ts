import { createServer, type Server } from 'node:http';
import { fromFolder } from '../browsers/site-server.ts';
import { labFolder } from './build.ts';

/** Serves the lab to this machine only. */
export function serveLab(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    fromFolder(labFolder, pathname)
      .then((file) => {
        response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
        response.end(file?.body);
      })
      .catch(() => response.writeHead(500).end());
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done(server));
  });
}
