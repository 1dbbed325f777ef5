import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { blankRecord } from '../../../utils/records/record.ts';
import { thrown } from '../../../utils/records/standing.ts';
import { write } from '../../../utils/records/write.ts';
import { nameOf } from '../../../utils/team/folder-file.ts';
import { readMultistatus } from '../../../utils/team/multistatus.ts';
import { type Fetching, signFor } from '../../../utils/team/request.ts';
import { wayTo } from '../../../utils/team/way.ts';
import { webdav } from '../../../utils/team/webdav.ts';
import { ModelFolder } from '../../team/model-folder.ts';
import { ModelStore } from '../../team/model-store.ts';
import { chanceFrom } from '../../team/turns.ts';

const address = 'https://cloud.example/dav/team';

/** A folder whose server does as it should. */
function honestFolder(): ModelFolder {
  let seed = 1;
  while (new ModelFolder(chanceFrom(seed)).manner !== 'honest') seed += 1;
  const folder = new ModelFolder(chanceFrom(seed));
  folder.mayTear = false;
  return folder;
}

const go = (folder: ModelFolder, store: ModelStore, fetching?: Fetching) => {
  const { person } = store.row;
  return wayTo('folder', address, person, 'x', fetching ?? folder.fetchAs(person)).round(store);
};
const say = (store: ModelStore, id: string, value: string) =>
  store.change(id, (record = blankRecord('card')) => {
    const replaces = record.fields.title?.versions.map(({ dot }) => dot) ?? [];
    return write(record, [{ field: 'title', value, replaces }], store.writer, new Date());
  });
const titles = (store: ModelStore) =>
  [...store.records.values()]
    .flatMap(({ record }) => record.fields.title?.versions.map(({ value }) => value) ?? [])
    .sort();

describe('what a colleague lays into the folder', () => {
  test('a line that is no record is refused with its place, and all else goes on', async () => {
    const folder = honestFolder();
    const [ann, bob] = [new ModelStore('ann'), new ModelStore('bob')];
    say(ann, 'c1', 'Hello');
    await go(folder, ann);
    const { text } = await madeFile('evil', [
      '{"id":"c2","kind":"card","seen":{},"fields":{"__proto__":{"versions":[],"past":[]}}}',
      'no json at all',
      JSON.stringify({ id: 'c3', ...(ann.records.get('c1')?.record ?? {}) }),
    ]);
    folder.files.set(nameOf('evil'), { text, version: 99 });
    const { end, places } = await go(folder, bob);
    expect(end).toBe('done');
    expect(places).toEqual(['asante-evil.jsonl:2', 'asante-evil.jsonl:3']);
    expect([...bob.records.keys()].sort()).toEqual(['c1', 'c3']);
  });

  test('a file that is cut off is not taken, and what was read of it before stays', async () => {
    const folder = honestFolder();
    const [ann, bob] = [new ModelStore('ann'), new ModelStore('bob')];
    say(ann, 'c1', 'Hello');
    await go(folder, ann);
    await go(folder, bob);
    const name = nameOf(ann.row.machine);
    const whole = folder.files.get(name)?.text ?? '';
    folder.files.set(name, { text: whole.slice(0, -20), version: 50 });
    expect((await go(folder, bob)).places).toEqual([name]);
    expect(titles(bob)).toEqual(['Hello']);
    // Its writer sees that it is not whole, and writes it again.
    await go(folder, ann);
    expect((await go(folder, bob)).places).toEqual([]);
  });

  test('a file that stays cut off is written by whoever has its cards: its writer does not return', async () => {
    const folder = honestFolder();
    const [ann, bob, cat] = ['ann', 'bob', 'cat'].map((name) => new ModelStore(name)) as [
      ModelStore,
      ModelStore,
      ModelStore,
    ];
    say(ann, 'c1', 'Hello');
    await go(folder, ann);
    await go(folder, bob);
    folder.lose(ann.row.machine, true);
    for (let turn = 0; turn < 2; turn += 1) await go(folder, bob);
    expect(folder.files.size).toBe(1);
    await go(folder, bob);
    expect(folder.files.size).toBe(2);
    await go(folder, cat);
    expect(titles(cat)).toEqual(['Hello']);
    // And no more is written for it, however long it lies there.
    const then = folder.files.get(nameOf(bob.row.machine))?.version;
    for (let turn = 0; turn < 5; turn += 1) await go(folder, bob);
    expect(folder.files.get(nameOf(bob.row.machine))?.version).toBe(then);
  });

  test('a file that is too heavy is not read to its end', async () => {
    const big = 'x'.repeat(1_000_000);
    let given = 0;
    const body = new ReadableStream({
      pull(at) {
        given += 1;
        at.enqueue(new TextEncoder().encode(big));
      },
    });
    const read = await webdav(address, 'x', async () => new Response(body)).read('asante-a.jsonl');
    expect(read).toEqual({ text: '' });
    expect(given).toBeLessThan(12);
  });

  test('throwing nearly everything away stops and asks', async () => {
    const folder = honestFolder();
    const [ann, bob] = [new ModelStore('ann'), new ModelStore('bob')];
    for (let at = 0; at < 20; at += 1) say(ann, `c${at}`, `Card ${at}`);
    await go(folder, ann);
    await go(folder, bob);
    for (let at = 0; at < 12; at += 1)
      ann.change(`c${at}`, (record) => record && thrown(record, ann.writer, new Date()));
    await go(folder, ann);
    expect((await go(folder, bob)).end).toBe('held');
    expect(bob.row.held).toEqual({ whose: 'theirs', cards: 12, of: 20 });
    bob.row.word = 'let-go';
    expect((await go(folder, bob)).end).toBe('done');
  });
});

test('a copy of this profile that writes at the same moment loses nothing: its PUT finds another ETag', async () => {
  const folder = honestFolder();
  const first = new ModelStore('ann');
  say(first, 'c1', 'Hello');
  await go(folder, first);
  const copy = new ModelStore('ann');
  copy.records = structuredClone(first.records);
  copy.row = structuredClone(first.row);
  say(first, 'c1', 'By the first');
  say(copy, 'c2', 'By the copy');
  // The first writes between the copy's look and its PUT.
  let isDone = false;
  const plain = folder.fetchAs('ann');
  const late: Fetching = async (at, init) => {
    if (init.method === 'PUT' && !isDone) {
      isDone = true;
      await go(folder, first);
    }
    return plain(at, init);
  };
  await expect(go(folder, copy, late)).rejects.toMatchObject({ what: 'conflict' });
  for (let turn = 0; turn < 3; turn += 1) for (const one of [copy, first]) await go(folder, one);
  expect(copy.row.machine).not.toBe(first.row.machine);
  for (const one of [copy, first]) expect(titles(one)).toEqual(['By the copy', 'By the first']);
});

test('an idle round asks for the list and nothing else', async () => {
  const folder = honestFolder();
  const ann = new ModelStore('ann');
  say(ann, 'c1', 'Hello');
  await go(folder, ann);
  const asked: string[] = [];
  const plain = folder.fetchAs('ann');
  await go(folder, ann, (at, init) => {
    asked.push(String(init.method));
    return plain(at, init);
  });
  expect(asked).toEqual(['PROPFIND']);
});

test.each([
  [401, 'signed-out'],
  [403, 'refused'],
  [405, 'no-webdav'],
  [200, 'no-webdav'],
  [301, 'no-webdav'],
  [503, 'broken'],
  [507, 'full'],
])('an answer of %i to the first question is %s', async (status, what) => {
  const folder = webdav(address, 'x', async () => new Response('<html/>', { status }));
  await expect(folder.list()).rejects.toMatchObject({ what });
});

test('the password goes to the folder’s own address and to no other, on no redirect', async () => {
  const heard: (string | undefined)[] = [];
  const second = createServer((request, response) => {
    heard.push(request.headers.authorization);
    response.end();
  });
  const listen = (one: typeof second) =>
    new Promise<number>((ready) =>
      one.listen(0, '127.0.0.1', () => ready((one.address() as { port: number }).port)),
    );
  const port = await listen(second);
  for (const status of [301, 302, 303, 307, 308]) {
    const first = createServer((_, response) =>
      response.writeHead(status, { location: `http://127.0.0.1:${port}/team/` }).end(),
    );
    const at = `http://127.0.0.1:${await listen(first)}/team`;
    await expect(webdav(at, signFor('ann', 'secret')).list()).rejects.toMatchObject({
      what: 'unreachable',
    });
    first.close();
  }
  second.close();
  expect(heard).toEqual([]);
});

test('a list that names another host is read by its names alone', async () => {
  const asked: string[] = [];
  const list = `<multistatus xmlns="DAV:"><response><href>/dav/team/</href><propstat><prop><resourcetype><collection/></resourcetype></prop></propstat></response>
    <response><href>https://evil.example/asante-m1.jsonl</href></response></multistatus>`;
  const fetching: Fetching = async (at, { method }) => {
    asked.push(`${method} ${at}`);
    return method === 'PROPFIND' ? new Response(list, { status: 207 }) : new Response('');
  };
  await wayTo('folder', address, 'ann', 'x', fetching)
    .round(new ModelStore('ann'))
    .catch(() => {});
  expect(new Set(asked.map((one) => new URL(one.split(' ')[1] ?? '').host))).toEqual(
    new Set(['cloud.example']),
  );
});

describe('a multistatus', () => {
  test('is read under any prefix, with what the server says of each file', () => {
    const xml = `<?xml version="1.0"?><x:multistatus xmlns:x="DAV:"><x:response><x:href>/a/</x:href><x:propstat><x:prop><x:resourcetype><x:collection/></x:resourcetype></x:prop></x:propstat></x:response>
      <x:response><x:href>/a/asante-%6d1.jsonl</x:href><x:propstat><x:prop><x:getetag>&quot;e&amp;1&quot;</x:getetag><x:getcontentlength>12</x:getcontentlength></x:prop></x:propstat></x:response></x:multistatus>`;
    expect(readMultistatus(xml)).toEqual([
      { name: 'a', isFolder: true },
      { name: 'asante-m1.jsonl', isFolder: false, etag: '"e&1"', size: 12 },
    ]);
  });

  test.each(['', '<html></html>', '{}', '<multistatus xmlns="DAV:"><response>', 'multistatus'])(
    'is not what is cut off or something else: %s',
    (xml) => expect(readMultistatus(xml)).toBeUndefined(),
  );

  test('does not blow up with entities of its own', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><multistatus><response><href>/&b;</href></response></multistatus>`;
    expect(JSON.stringify(readMultistatus(bomb)).length).toBeLessThan(100);
  });
});

/** A whole file with just these lines in it. */
async function madeFile(file: string, lines: string[]) {
  const body = `${[JSON.stringify({ asante: 1, file, number: 1 }), ...lines].join('\n')}\n`;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const sha256 = Buffer.from(bytes).toString('hex');
  return { text: `${body}${JSON.stringify({ sha256 })}\n` };
}
