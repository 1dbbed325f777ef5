import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inviteOf } from '../utils/team/join.ts';
import { rulesIn } from './rules-in.ts';

/*
 * npm run team:server -- https://server.example/team --owner ann --editor bob --reader cat
 * Makes the team's database if there is none, puts the rules into it, says who is what, makes the people that the
 * server does not know yet, and prints an invitation for each of these. Run it again after an update, or with other
 * people: it says anew who is what. With --wipe a machine lets go of the team's cards once its person's name is not
 * taken any more. The server's administrator is read from COUCHDB_ADMIN, as name:password.
 */
const [address = '', ...rest] = process.argv.slice(2);
const url = URL.parse(address);
const admin = process.env.COUCHDB_ADMIN ?? '';
if (!url || !admin.includes(':')) {
  console.error(
    'COUCHDB_ADMIN=name:password npm run team:server -- https://server.example/team --owner ann',
  );
  process.exit(2);
}
const database = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
const server = address.slice(0, address.lastIndexOf(`/${database}`));
const people = (flag: string) =>
  rest.flatMap((word, at) => (word === `--${flag}` ? [rest[at + 1] ?? ''] : [])).filter(Boolean);
const [owners, editors, readers] = ['owner', 'editor', 'reader'].map(people) as [
  string[],
  string[],
  string[],
];

async function ask(method: string, path: string, body?: unknown) {
  const answer = await fetch(`${server}${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(admin).toString('base64')}`,
      'content-type': 'application/json',
    },
    redirect: 'error',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: answer.status,
    body: (await answer.json().catch(() => ({}))) as { _rev?: string; reason?: string },
  };
}
async function must(method: string, path: string, body?: unknown) {
  const { status, body: answer } = await ask(method, path, body);
  if (status >= 400) throw new Error(`${method} ${path}: ${status} ${answer.reason ?? ''}`);
}

const made = await ask('PUT', `/${database}`);
if (made.status !== 412 && made.status >= 400)
  throw new Error(`${made.status} ${made.body.reason ?? ''}`);
const file = readFileSync(join(import.meta.dirname, 'rules.js'), 'utf8');
const old = await ask('GET', `/${database}/_design/asante`);
const rev = old.status === 200 && old.body._rev ? { _rev: old.body._rev } : {};
await must('PUT', `/${database}/_design/asante`, { ...rulesIn(file), ...rev });
await must('PUT', `/${database}/_security`, {
  admins: { names: [], roles: ['_admin'] },
  members: { names: [...owners, ...editors, ...readers], roles: [] },
  owners: { names: owners },
  editors: { names: editors },
  asante: { wipe: rest.includes('--wipe') },
});
for (const person of [...owners, ...editors, ...readers]) {
  const id = `org.couchdb.user:${person}`;
  if ((await ask('GET', `/_users/${encodeURIComponent(id)}`)).status === 200) continue;
  const password = randomBytes(18).toString('base64url');
  await must('PUT', `/_users/${encodeURIComponent(id)}`, {
    _id: id,
    name: person,
    password,
    roles: [],
    type: 'user',
  });
  console.log(`${person}: ${inviteOf({ address, name: database, person, password })}`);
}
console.log(
  `${address}: ${owners.length} owners, ${editors.length} editors, ${readers.length} readers`,
);
