import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../utils/envelope.ts';
import { type Answering, answerOne, askerOf, mayAsk } from '../../utils/messages.ts';

const ours = 'chrome-extension://test-extension-id/';
const id = 'test-extension-id';
const tab = { id: 7 };
const senders = {
  'page script': { id, url: 'https://x.com/home', tab },
  panel: { id, url: `${ours}panel.html#ticket`, tab },
  'draft line': { id, url: `${ours}draft.html#ticket`, tab },
  'draft line without a tab': { id, url: `${ours}draft.html` },
  'panel without a tab': { id, url: `${ours}panel.html` },
  'extension page': { id, url: `${ours}library.html`, tab },
  'page of plain http': { id, url: 'http://x.com/', tab },
  'page without a tab': { id, url: 'https://x.com/' },
  'page that names our file': { id, url: `https://x.com/${ours}panel.html`, tab },
  'another extension': { id: 'another', url: `${ours}panel.html`, tab },
  nobody: {},
} satisfies Record<string, Sender>;
type Who = keyof typeof senders;

const ticket = '7f0c2a52-6f9b-4c5e-9f5e-0d3a4a3b2c1d';
const notice = {
  site: 'x',
  id: 'repost:ann:',
  kind: 'repost',
  author: 'Ann',
  handle: 'ann',
  text: '',
};
const questions: Record<string, unknown> = {
  languages: [{ text: 'Habari' }],
  bring: 'put-in',
  mended: { site: 'x' },
  frame: null,
  thanks: { notices: [notice] },
  thank: { notice },
  reread: null,
  held: { ticket },
  insert: { ticket, text: 'Asante!', mode: 'at-caret' },
  close: { ticket },
  draft: { ticket },
  shortcut: { ticket, word: 'thx' },
  expand: { ticket, word: 'thx' },
  landed: { ticket },
  grow: { ticket, height: 40 },
};
const allowed: Record<string, Who[]> = {
  // A page whose address only contains ours is a page like any other.
  languages: ['page script', 'page that names our file', 'panel', 'draft line', 'extension page'],
  bring: ['page script', 'page that names our file'],
  mended: ['page script', 'page that names our file'],
  frame: ['page script', 'page that names our file'],
  thanks: ['page script', 'page that names our file', 'extension page'],
  thank: ['page script', 'page that names our file', 'extension page'],
  reread: ['panel', 'extension page'],
  held: ['panel'],
  insert: ['panel', 'draft line'],
  close: ['panel', 'draft line'],
  draft: ['draft line'],
  shortcut: ['page script', 'page that names our file'],
  expand: ['page script', 'page that names our file'],
  landed: ['page script', 'page that names our file'],
  grow: ['draft line'],
};

const answering = (): Answering => ({
  languages: vi.fn(async () => []),
  bring: vi.fn(async () => null),
  mended: vi.fn(async () => ({})),
  frame: vi.fn(async () => 0),
  thanks: vi.fn(async () => []),
  thank: vi.fn(async () => ({ mark: '', label: '' })),
  reread: vi.fn(async () => null),
  held: vi.fn(async () => null),
  insert: vi.fn(async () => ({ ending: 'in' as const, twice: false })),
  close: vi.fn(async () => null),
  draft: vi.fn(async () => null),
  shortcut: vi.fn(async () => false),
  expand: vi.fn(async () => null),
  landed: vi.fn(async () => null),
  grow: vi.fn(async () => null),
});

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = id;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path) => ours + path.replace(/^\//, ''),
  );
});

const every = Object.keys(questions).flatMap((name) =>
  (Object.keys(senders) as Who[]).map((who) => [name, who] as const),
);

test.each(every)('%s from %s is answered only where the table says so', async (name, who) => {
  const answers = answering();
  const reply = await answerOne(answers, { ask: name, question: questions[name] }, senders[who]);
  const may = allowed[name]?.includes(who) ?? false;
  expect('answer' in reply).toBe(may);
  expect(answers[name as keyof Answering]).toHaveBeenCalledTimes(may ? 1 : 0);
});

test('the table names every question, and this test every question of the table', () => {
  expect(Object.keys(answering()).sort()).toEqual(Object.keys(questions).sort());
  for (const name of ['constructor', '__proto__', 'toString', 'everything'])
    expect(mayAsk('extension page', name)).toBe(false);
});

test('only what the browser says of a sender counts', () => {
  expect(askerOf(senders.panel)).toBe('panel');
  expect(askerOf(senders['another extension'])).toBeUndefined();
});

test('10,000 random messages change nothing and break nothing', async () => {
  const answers = answering();
  const anyone = fc.constantFrom(...Object.values(senders));
  const message = fc.oneof(
    fc.anything(),
    fc.record({
      ask: fc.oneof(fc.constantFrom(...Object.keys(questions)), fc.string()),
      question: fc.anything(),
    }),
  );
  await fc.assert(
    fc.asyncProperty(message, anyone, async (each, sender) => {
      const reply = await answerOne(answers, each, sender);
      // An empty list of posts, or what takes no more than its name, is a fair question; nothing else random is.
      const fair =
        ['frame', 'reread'].includes(String((each as { ask?: unknown } | undefined)?.ask)) ||
        ('answer' in reply && vi.mocked(answers.languages).mock.lastCall?.[0].length === 0);
      expect('refused' in reply || fair).toBe(true);
    }),
    { numRuns: 10_000 },
  );
  expect(answers.insert).not.toHaveBeenCalled();
  expect(answers.close).not.toHaveBeenCalled();
});

test('a question too large or with something besides is not understood', async () => {
  const ask = (name: string, question: unknown) =>
    answerOne(answering(), { ask: name, question }, senders.panel);
  expect(await ask('languages', Array(101).fill({ text: 'a' }))).toHaveProperty('refused');
  expect(await ask('insert', { ticket, text: '', mode: 'replace' })).toHaveProperty('refused');
  expect(await ask('close', { ticket, besides: 1 })).toHaveProperty('refused');
});

test('only a script of the list is brought, and only into the frame that asks', async () => {
  const answers = answering();
  const sender = { ...senders['page script'], frameId: 3 };
  for (const name of ['background', '../put-in', 'put-in.js', ''])
    expect(await answerOne(answers, { ask: 'bring', question: name }, sender)).toHaveProperty(
      'refused',
    );
  await answerOne(answers, { ask: 'bring', question: 'put-in' }, sender);
  expect(vi.mocked(answers.bring).mock.calls).toEqual([
    ['put-in', { host: 'x.com', tabId: 7, frameId: 3 }],
  ]);
});
