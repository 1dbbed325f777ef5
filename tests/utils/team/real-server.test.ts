import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answered,
  closed,
  noted,
  recordOfQuestion,
} from '../../../utils/records/question-record.ts';
import { readRecord } from '../../../utils/records/read-record.ts';
import { blankRecord, type TeamRecord } from '../../../utils/records/record.ts';
import { thrown } from '../../../utils/records/standing.ts';
import { write } from '../../../utils/records/write.ts';
import { couch } from '../../../utils/team/couch.ts';
import { addressOf, inviteOf, readInvite } from '../../../utils/team/join.ts';
import { type Fetching, signFor } from '../../../utils/team/request.ts';
import { admin, type PouchServer, servePouch } from '../../team/pouch-server.ts';

let server: PouchServer;
beforeAll(async () => {
  server = await servePouch({ owners: ['olga'], editors: ['ann', 'bob', 'cat'], readers: ['rob'] });
});
afterAll(() => server?.close());

const rules = readFileSync(join(import.meta.dirname, '../../../team-server/rules.js'), 'utf8');
const bare = new Function(`return ${rules.slice(rules.indexOf('(function'))}`)();
/** The rules by themselves: some people's names are none for a server that tells people by Basic authentication. */
const rule = (doc: object, name: string, old: object | null = null) =>
  bare({ _id: 'q', ...doc }, old, { name, roles: [] }, { editors: { names: [name] } });

const at = (person: string, fetching?: Fetching) =>
  couch(`${server.address}/team`, signFor(person, `pw-${person}`), fetching);

const card = (writer: string, title = 'Hello') =>
  write(blankRecord('card'), [{ field: 'title', value: title, replaces: [] }], writer, new Date());

/** Writes a document to the server as it stands, past the extension; gives `ok` or the server's reason. */
async function put(person: string, id: string, record: object, rev?: string): Promise<string> {
  const doc = { _id: id, ...(rev ? { _rev: rev } : {}), ...record };
  const as = person ? `${person}:${person === 'admin' ? 'secret' : `pw-${person}`}` : '';
  const answer = await server.ask(as, 'POST', '/team/_bulk_docs', { docs: [doc] });
  const body = await answer.json();
  const [first] = Array.isArray(body) ? body : [body];
  return first.ok ? 'ok' : `${first.error}: ${first.reason}`;
}
const revOf = async (id: string) =>
  (await (await server.ask(admin, 'GET', `/team/${id}`)).json())._rev;

describe('who may do what, asked of the server itself', () => {
  const may: [string, Record<string, boolean>][] = [
    ['write a new card', { '': false, rob: false, ann: true, olga: true }],
    ['change a card', { '': false, rob: false, ann: true, olga: true }],
    ['throw a card away', { '': false, rob: false, ann: true, olga: true }],
    ['say what the library is', { '': false, rob: false, ann: false, olga: true }],
    ['delete a card outright', { '': false, rob: false, ann: false, olga: false }],
    ['write under another name', { '': false, rob: false, ann: false, olga: false }],
    ['rewrite what was written', { '': false, rob: false, ann: false, olga: false }],
    ['forget a version', { '': false, rob: false, ann: false, olga: false }],
    ['count under another name', { '': false, rob: false, ann: false, olga: false }],
    ['bring a replaced version back', { '': false, rob: false, ann: false, olga: false }],
    ['put in what is no record', { '': false, rob: false, ann: false, olga: false }],
    ['change the rules', { '': false, rob: false, ann: false, olga: false }],
    ['read a card', { '': false, rob: true, ann: true, olga: true }],
  ];
  const cells = may.flatMap(([what, who]) =>
    Object.entries(who).map(([person, isAllowed]) => ({ what, person, isAllowed })),
  );

  test.each(cells)('"$person" to $what: $isAllowed', async ({ what, person, isAllowed }) => {
    const id = crypto.randomUUID();
    const first = card('bob~m1');
    const before = write(
      first,
      [{ field: 'title', value: 'Second', replaces: ['bob~m1:1'] }],
      'bob~m1',
      new Date(),
    );
    expect(await put('bob', id, before)).toBe('ok');
    const rev = await revOf(id);
    const me = `${person || 'nobody'}~m9`;
    const change = { field: 'note', value: 'x', replaces: [] };
    const acts: Record<string, () => Promise<string>> = {
      'write a new card': () => put(person, crypto.randomUUID(), card(me)),
      'change a card': () => put(person, id, write(before, [change], me, new Date()), rev),
      'throw a card away': () => put(person, id, thrown(before, me, new Date()), rev),
      'say what the library is': async () => {
        const there = await revOf('library');
        const mine = { ...card(me), kind: 'library' };
        return put(person, 'library', mine, there);
      },
      'delete a card outright': () => put(person, id, { _deleted: true }, rev),
      'write under another name': () =>
        put(person, id, write(before, [change], 'cat~m3', new Date()), rev),
      'rewrite what was written': () => {
        const other = structuredClone(before);
        const [version] = other.fields.title?.versions ?? [];
        if (version) version.value = 'Forged';
        return put(person, id, other, rev);
      },
      'forget a version': () => put(person, id, first, rev),
      'count under another name': () =>
        put(person, id, { ...before, seen: { ...before.seen, 'cat~m3': 5 } }, rev),
      'bring a replaced version back': () => {
        const title = {
          versions: first.fields.title?.versions ?? [],
          past: before.fields.title?.versions ?? [],
        };
        return put(person, id, { ...before, fields: { title } } as TeamRecord, rev);
      },
      'put in what is no record': () => put(person, id, { text: 'anything' }, rev),
      'change the rules': async () => {
        const as = person ? `${person}:pw-${person}` : '';
        const body = { _id: '_design/other', validate_doc_update: 'function(){}' };
        const answer = await server.ask(as, 'PUT', '/team/_design/other', body);
        return answer.ok ? 'ok' : `refused: ${answer.status}`;
      },
      'read a card': async () => {
        const as = person ? `${person}:pw-${person}` : '';
        return (await server.ask(as, 'GET', `/team/${id}`)).ok ? 'ok' : 'refused';
      },
    };
    const answer = await acts[what]?.();
    expect({ answer, isAllowed: answer === 'ok' }).toMatchObject({ isAllowed });
  });
});

describe('who may ask and answer, asked of the server itself', () => {
  const may: [string, Record<string, boolean>][] = [
    ['ask', { '': false, rob: false, ann: true, olga: true }],
    ['answer', { '': false, rob: false, ann: true, olga: true }],
    ['look at a point', { '': false, rob: false, ann: true, olga: true }],
    ['end it', { '': false, rob: false, ann: true, olga: true }],
    [
      'ask something else in its place',
      { '': false, rob: false, ann: false, olga: false, bob: true },
    ],
    ['say more than was asked', { '': false, rob: false, ann: false, olga: false, bob: true }],
    [
      'answer in the place of another',
      { '': false, rob: false, ann: false, olga: false, cat: true },
    ],
    ['answer under another name', { '': false, rob: false, ann: false, olga: false, cat: true }],
    ['take an answer away', { '': false, rob: false, ann: false, olga: false }],
    ['ask without a time', { '': false, rob: false, ann: false, olga: false }],
    ['read it', { '': false, rob: true, ann: true, olga: true }],
  ];
  const cells = may.flatMap(([what, who]) =>
    Object.entries(who).map(([person, isAllowed]) => ({ what, person, isAllowed })),
  );
  const asked = {
    kind: 'ask',
    asks: 'Refund?',
    to: 'anyone',
    created: '2026-11-27T10:00:00.000Z',
  } as const;

  test.each(cells)('"$person" to $what: $isAllowed', async ({ what, person, isAllowed }) => {
    const id = crypto.randomUUID();
    const now = new Date();
    const first = recordOfQuestion(asked, 'bob~m1', now);
    expect(await put('bob', id, first)).toBe('ok');
    const before = answered(first, { note: 'Yes' }, 'cat~m2', now);
    expect(await put('cat', id, before, await revOf(id))).toBe('ok');
    const rev = await revOf(id);
    const me = `${person || 'nobody'}~m9`;
    const set = (field: string, value: string, writer: string, replaces: string[] = []) =>
      put(person, id, write(before, [{ field, value, replaces }], writer, now), rev);
    const catsOwn = before.fields['answer/cat']?.versions.map(({ dot }) => dot) ?? [];
    const acts: Record<string, () => Promise<string>> = {
      ask: () => put(person, crypto.randomUUID(), recordOfQuestion(asked, me, now)),
      answer: () => put(person, id, answered(before, { note: 'No' }, me, now), rev),
      'look at a point': () => put(person, id, noted(before, 'who', 'Ann', [], me, now), rev),
      'end it': () => put(person, id, closed(before, true, me, now), rev),
      'ask something else in its place': () =>
        set(
          'asks',
          'Lunch?',
          me,
          before.fields.asks?.versions.map(({ dot }) => dot),
        ),
      'say more than was asked': () => set('author', 'Somebody', me),
      'answer in the place of another': () => set('answer/cat', 'No', me, catsOwn),
      'answer under another name': () => set('answer/cat', 'No', 'cat~m2', catsOwn),
      'take an answer away': () => put(person, id, first, rev),
      'ask without a time': () =>
        put(person, crypto.randomUUID(), { ...card(me), kind: 'question' }),
      'read it': async () => {
        const as = person ? `${person}:pw-${person}` : '';
        return (await server.ask(as, 'GET', `/team/${id}`)).ok ? 'ok' : 'refused';
      },
    };
    const answer = await acts[what]?.();
    expect({ answer, isAllowed: answer === 'ok' }).toMatchObject({ isAllowed });
  });

  test('whatever the name is, its own field is its own', async () => {
    const names = [
      'ann',
      'Ann B.',
      'zażółć',
      'ann@example.org',
      'مها عبد الرحمن بنت أحمد الفارسي',
      'x'.repeat(100),
    ];
    for (const name of names) {
      const record = answered(
        recordOfQuestion(asked, `${name}~m1`, new Date()),
        { says: 'good' },
        `${name}~m1`,
        new Date(),
      );
      expect(() => rule(record, name)).not.toThrow();
      const [field = ''] = Object.keys(record.fields).filter((one) => one.startsWith('answer/'));
      const change = { field, value: { says: 'change' }, replaces: [] };
      const forged = write(record, [change], 'bob~m1', new Date());
      expect(() => rule(forged, 'bob', record)).toThrow();
      expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
    }
  });
});

test('the database tells each person what they are', async () => {
  expect(await at('olga').role('olga')).toBe('owner');
  expect(await at('ann').role('ann')).toBe('editor');
  expect(await at('rob').role('rob')).toBe('reader');
  const wrong = couch(`${server.address}/team`, signFor('ann', 'wrong'));
  await expect(wrong.changes(undefined, 1)).rejects.toMatchObject({ what: 'signed-out' });
  const nowhere = couch('http://127.0.0.1:9/team', signFor('ann', 'x'));
  await expect(nowhere.changes(undefined, 1)).rejects.toMatchObject({ what: 'unreachable' });
});

test('the secret goes to the server’s own address and to no other, on no redirect', async () => {
  const { createServer } = await import('node:http');
  const heard: (string | undefined)[] = [];
  const second = createServer((request, response) => {
    heard.push(request.headers.authorization);
    response.end('{}');
  });
  const listen = (one: typeof second) =>
    new Promise<number>((ready) =>
      one.listen(0, '127.0.0.1', () => ready((one.address() as { port: number }).port)),
    );
  const port = await listen(second);
  for (const status of [301, 302, 303, 307, 308]) {
    const first = createServer((_, response) =>
      response.writeHead(status, { location: `http://127.0.0.1:${port}/team` }).end(),
    );
    const address = `http://127.0.0.1:${await listen(first)}/team`;
    const asked = couch(address, signFor('ann', 'secret')).changes(undefined, 1);
    await expect(asked).rejects.toMatchObject({ what: 'unreachable' });
    first.close();
  }
  second.close();
  expect(heard).toEqual([]);
});

describe('an address that looks like the team’s', () => {
  const team = 'https://team.example/acme';

  test.each([
    ['a longer name', 'https://team.example.evil.example/acme', 'team.example.evil.example'],
    ['a name before it', 'https://xteam.example/acme', 'xteam.example'],
    ['a Cyrillic letter', 'https://tеam.example/acme', 'xn--tam-rdd.example'],
    ['letters of full width', 'https://ｔｅａｍ.example/acme', 'team.example'],
    ['a backslash', 'https:\\\\evil.example\\team.example/acme', 'evil.example'],
    ['another port', 'https://team.example:8443/acme', 'team.example'],
  ])('with %s is kept as the host that it really names', (_, typed, host) => {
    const kept = new URL(addressOf(typed) ?? '');
    expect(kept.hostname).toBe(host);
    if (host !== 'team.example') expect(kept.origin).not.toBe(new URL(team).origin);
    // What a person is shown and asked for is this very text: no letter in it is anything but plain ASCII.
    expect(kept.href).toMatch(/^[\x20-\x7e]+$/);
  });

  test.each([
    'https://team.example@evil.example/acme',
    'https://team.example:pw@evil.example/acme',
    'https://team.example%2f@evil.example/acme',
    'https:team.example@evil.example/acme',
    'javascript:fetch("https://team.example/acme")',
  ])('%s is refused', (typed) => {
    expect(addressOf(typed)).toBeUndefined();
  });

  test('and what a server says of itself sends the secret nowhere else', async () => {
    const asked = new Set<string>();
    const lying: Fetching = async (address) => {
      asked.add(new URL(address).origin);
      const body = {
        results: [],
        last_seq: 'https://evil.example/#',
        url: 'https://evil.example/acme',
        rev: '1-https://evil.example',
      };
      return Response.json(body, { headers: { location: 'https://evil.example/acme' } });
    };
    const there = couch(team, signFor('ann', 'secret'), lying);
    await there.changes('//evil.example/acme?', 1);
    await there.changes((await there.changes(undefined, 1)).last, 1);
    for (const id of [
      '//evil.example/',
      '../../..//evil.example',
      '@evil.example',
      '\\\\evil.example',
    ])
      await there.one(id).catch(() => undefined);
    await there.tellCheckpoint('m1', '1-x', undefined);
    expect([...asked]).toEqual(['https://team.example']);
  });
});

test('an address is https with a path and nobody’s name in it', () => {
  expect(addressOf(' https://db.example/team/ ')).toBe('https://db.example/team');
  expect(addressOf('https://example.org/couch/team')).toBe('https://example.org/couch/team');
  for (const wrong of [
    'http://db.example/team',
    'https://db.example/',
    'https://ann:x@db.example/team',
    'https://db.example@evil.example:x/team',
    'db.example/team',
    '',
  ])
    expect(addressOf(wrong)).toBeUndefined();
});

test('an invitation is one word that says all that joining asks for', () => {
  const joining = {
    address: 'https://db.example/team',
    name: 'Zażółć',
    person: 'ann',
    password: 'p+/=',
  };
  expect(readInvite(` ${inviteOf(joining)} `)).toEqual(joining);
  for (const wrong of ['', 'asante-team-1.', 'asante-team-1.!!!', 'asante-team-1.e30=', 'hello'])
    expect(readInvite(wrong)).toBeUndefined();
});
