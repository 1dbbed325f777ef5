import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { loadModel } from '../../utils/language/detect.ts';
import { rememberAuthors } from '../../utils/storage/authors.ts';
import { putCard, seed, throwAway } from '../../utils/storage/cards.ts';
import { correct } from '../../utils/storage/corrections.ts';
import { read } from '../../utils/storage/database.ts';
import { keepSettings } from '../../utils/storage/settings.ts';
import { neverThank } from '../../utils/storage/thanks.ts';
import { allLines } from '../../utils/storage/thanks-keeping.ts';
import { count } from '../../utils/templates/length.ts';
import { starter } from '../../utils/templates/starter/starter.ts';
import { standingsOf, thank } from '../../utils/thanking.ts';
import type { Notice } from '../../utils/thanks/notice.ts';
import { freshDatabase } from './storage/fresh-database.ts';
import { freshKeyFile } from './storage/key-file.ts';

freshDatabase();
freshKeyFile();
beforeAll(() => loadModel(readFileSync('public/language-model.bin')));
beforeEach(() => seed(starter));

const start = Date.UTC(2026, 10, 24, 12);
const minute = 60_000;
const english =
  'Fresh rye bread every Friday from seven o’clock, come early and bring your friends!';
const german = 'Schaut mal, was die Bäckerei bei uns um die Ecke jetzt jeden Freitag anbietet!';

const notice = (more: Partial<Notice> = {}): Notice => ({
  site: 'x',
  id: 'repost:ann:1',
  kind: 'repost',
  author: 'Ann O’Neil',
  handle: 'ann',
  text: english,
  ...more,
});
const x = { max: 280, counts: 'x-weighted', source: '' } as const;
const said = async (of: Notice, clock = start, answers = false, host = 'x.com') => {
  const thanked = await thank({ notice: of, host, answers, limit: x }, clock);
  return thanked.may ? thanked.text : thanked.standing?.verdict;
};

test('in the language of the shared post where nothing else is known of the person', async () => {
  expect(await said(notice())).toBe(
    '@ann Thank you for sharing this, Ann O’Neil! It helps more people find it.',
  );
});

test('in the language that the person wrote in before, whatever the shared post is in', async () => {
  await rememberAuthors([{ site: 'x', handle: 'ann', language: 'sw' }]);
  expect(await said(notice())).toMatch(/^@ann Asante/);
});

test('in the language of a person’s own words, answered under them without a mention', async () => {
  await rememberAuthors([{ site: 'x', handle: 'ann', language: 'sw' }]);
  const quote = notice({ kind: 'quote', text: german, permalink: 'https://x.com/ann/status/9' });
  expect(await said(quote, start, true)).toMatch(/^Danke/);
});

test('in the language that one said of the author by hand, before all else', async () => {
  await rememberAuthors([{ site: 'x', handle: 'ann', language: 'sw' }]);
  await correct('author', { site: 'x', id: '9', handle: 'Ann' }, 'pl');
  expect(await said(notice())).toMatch(/^@ann Dzięk/);
});

test('in my first language where nothing tells another', async () => {
  await keepSettings({ languages: ['pl', 'en'] });
  expect(await said(notice({ text: '' }))).toMatch(/^@ann Dziękujemy/);
});

test('wordings take turns, and one’s own words in the card are said', async () => {
  const words = [];
  for (let turn = 0; turn < 4; turn += 1)
    words.push(await said(notice({ handle: `p${turn}`, author: '' }), start + turn * minute));
  const plain = words.map((each) => String(each).replace(/^@p\d /, ''));
  expect(new Set(plain).size).toBe(3);
  expect(plain[3]).toBe(plain[0]);
  const card = starter.find(
    ({ title }) => typeof title === 'object' && title.en === 'Thanks for sharing',
  );
  if (!card) throw new Error('no card');
  await putCard({ ...card, wordings: [{ language: 'en', text: 'Cheers[, {name}]!' }] });
  expect(await said(notice({ handle: 'zoe' }), start + 9 * minute)).toBe(
    '@zoe Cheers, Ann O’Neil!',
  );
  await throwAway([card.id]);
  expect(await said(notice({ handle: 'yan' }), start + 10 * minute)).toMatch(/^@yan ./);
});

test('a name that is too long for the site gives way, never the thanks', async () => {
  const text = await said(notice({ author: 'Maximilienne '.repeat(22).trim() }));
  expect(text).toBe('@ann Thank you for sharing this! It helps more people find it.');
  expect(count(String(text), x)).toBeLessThanOrEqual(280);
});

test('of a line about several one is thanked at each press, and after all of them it says so', async () => {
  const group = notice({ others: [{ handle: 'bob', author: 'Bob' }], unseen: 3 });
  expect(await said(group)).toMatch(/^@ann /);
  expect(await said(group, start + minute)).toMatch(/^@bob /);
  expect(await said(group, start + 2 * minute)).toMatchObject({ because: 'this-post', at: start });
});

test('several go into one message where that is turned on, except who was thanked or wants none', async () => {
  await keepSettings({ thankSeveral: ['x'] });
  const others = ['bob', 'cleo', 'dan'].map((handle) => ({ handle, author: handle.toUpperCase() }));
  await said(
    notice({ handle: 'bob', about: 'https://x.com/me/status/1' }),
    start - 40 * 60 * minute,
  );
  await neverThank({ site: 'x', account: 'cleo', name: 'Cleo' }, true, start);
  expect(await said(notice({ others }))).toBe(
    'Thank you all for sharing this, @ann and @dan! It helps more people find it.',
  );
  expect(
    (await allLines())
      .filter(({ state }) => state === 'offered')
      .map(({ account }) => account)
      .sort(),
  ).toEqual(['ann', 'bob', 'dan']);
});

test('several that one message cannot hold are shared out over more, each within the limit', async () => {
  await keepSettings({ thankSeveral: ['x'] });
  const others = Array.from({ length: 9 }, (_, n) => ({
    handle: `a_long_account${n}`,
    author: 'B',
  }));
  const group = notice({
    handle: 'a_long_account9',
    others: [...others, ...others.map(({ handle }) => ({ handle: `z${handle}x`, author: 'C' }))],
  });
  const thanked = await thank({ notice: group, host: 'x.com', answers: false, limit: x }, start);
  expect(thanked.may && thanked.to.length).toBe(10);
  expect(thanked.may && count(thanked.text, x)).toBeLessThanOrEqual(280);
  expect(await said(group, start + minute)).toMatchObject({ because: 'hour' });
});

test('the same account on two servers is two people, and one server’s is one wherever it is read', async () => {
  const local = notice({ site: 'mastodon' });
  expect(await said(local, start, false, 'bread.example')).toMatch(/^@ann /);
  expect(await said(local, start + minute, false, 'cake.example')).toMatch(/^@ann /);
  const far = notice({ site: 'mastodon', handle: 'ann@bread.example' });
  expect(await said(far, start + 2 * minute, false, 'cake.example')).toMatchObject({
    because: 'this-post',
  });
});

test('whoever shares waits; a mere follow does not, and nothing of any post is kept', async () => {
  await standingsOf({ notice: notice(), host: 'x.com' }, start);
  await standingsOf({ notice: notice({ kind: 'follow', handle: 'fan' }), host: 'x.com' }, start);
  const lines = await allLines();
  expect(lines.map(({ account, state }) => [account, state])).toEqual([['ann', 'waiting']]);
  expect(JSON.stringify(lines)).not.toContain('rye');
  expect(JSON.stringify(await read((db) => db.getAll('thanks')))).not.toContain('ann');
});
