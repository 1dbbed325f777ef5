import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real WebDAV server on loopback, with the people ann, bob and cat in it. */
export interface FolderServer {
  /** The address of its root, without a slash at the end; the folder `team` is there to be made. */
  address: string;
  /** Where its files lie on this machine. */
  files: string;
  close(): Promise<void>;
}

export const passwordOf = (person: string) => `pw-${person}`;
const people = ['ann', 'bob', 'cat'];
const modules = '/usr/lib/apache2/modules';

const has = (command: string) => {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** The servers that this machine has: Debian's `apache2` and `rclone`. */
export const folderServers: { name: string; isHere: boolean; serve(): Promise<FolderServer> }[] = [
  {
    name: 'Apache mod_dav',
    isHere: has('apache2') && existsSync(`${modules}/mod_dav_fs.so`),
    serve: serveApache,
  },
  { name: 'rclone serve webdav', isHere: has('rclone'), serve: serveRclone },
];

async function serveApache(): Promise<FolderServer> {
  const folder = await mkdtemp(join(tmpdir(), 'asante-dav-'));
  const port = await freePort();
  await mkdir(join(folder, 'dav'));
  await passwords(folder);
  const load = [
    'mpm_event',
    'authn_core',
    'authn_file',
    'auth_basic',
    'authz_core',
    'authz_user',
    'dav',
    'dav_fs',
  ];
  await writeFile(
    join(folder, 'conf'),
    `${load.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/log
User www-data
Group www-data
DavLockDB ${folder}/locks
DocumentRoot ${folder}/dav
<Directory ${folder}/dav>
  Dav On
  AuthType Basic
  AuthName team
  AuthUserFile ${folder}/people
  Require valid-user
</Directory>
`,
  );
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', 'www-data', folder]);
  return started(spawn('apache2', ['-f', join(folder, 'conf'), '-DFOREGROUND']), port, folder);
}

async function serveRclone(): Promise<FolderServer> {
  const folder = await mkdtemp(join(tmpdir(), 'asante-dav-'));
  const port = await freePort();
  await mkdir(join(folder, 'dav'));
  await passwords(folder);
  const given = ['--addr', `127.0.0.1:${port}`, '--htpasswd', join(folder, 'people')];
  const cache = ['--dir-cache-time', '0', '--config', join(folder, 'none')];
  const all = ['serve', 'webdav', join(folder, 'dav'), ...given, ...cache];
  return started(spawn('rclone', all), port, folder);
}

/** Apache's own format of passwords, which both read. */
async function passwords(folder: string): Promise<void> {
  const lines = people.map((person) => {
    const hash = createHash('sha1').update(passwordOf(person)).digest('base64');
    return `${person}:{SHA}${hash}`;
  });
  await writeFile(join(folder, 'people'), `${lines.join('\n')}\n`);
}

async function started(child: ChildProcess, port: number, folder: string): Promise<FolderServer> {
  let said = '';
  child.stderr?.on('data', (part) => {
    said += part;
  });
  const address = `http://127.0.0.1:${port}`;
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) break;
    if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
    await new Promise((later) => setTimeout(later, 50));
  }
  return {
    address,
    files: join(folder, 'dav'),
    async close() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((ready) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => ready(port));
    });
  });
}
