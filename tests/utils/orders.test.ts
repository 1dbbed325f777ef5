import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOrder, type Obeying, obeyOne } from '../../utils/orders.ts';

const ticket = '7f0c2a52-6f9b-4c5e-9f5e-0d3a4a3b2c1d';
const sender = { id: 'asante' };

const obeying = (): Obeying => ({
  held: vi.fn(() => null),
  insert: vi.fn(() => ({ ending: 'in' as const, twice: false })),
  answer: vi.fn(() => ({ ending: 'in' as const, twice: false })),
  close: vi.fn(() => null),
  draft: vi.fn(() => null),
  grow: vi.fn(() => null),
  seen: vi.fn(() => {
    throw new Error('not now');
  }),
  tryOut: vi.fn(() => {
    throw new Error('not now');
  }),
  reread: vi.fn(() => null),
  point: vi.fn(() => true),
  open: vi.fn(() => true),
  isFor: vi.fn(() => true),
});

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = 'asante';
});

test.each([
  ['insert', { ticket, text: 'Asante!', mode: 'at-caret' }, true],
  ['insert', { text: 'Asante!', mode: 'replace' }, true],
  ['insert', { text: 'Asante!', mode: 'send' }, false],
  ['insert', { text: '', mode: 'replace' }, false],
  ['insert', { text: 'a'.repeat(25_001), mode: 'replace' }, false],
  ['insert', { text: 'Asante!', mode: 'replace', send: true }, false],
  ['insert', null, false],
  ['answer', { id: '9', text: 'Asante!' }, true],
  ['answer', { id: '9', text: 'Asante!', ticket }, false],
  ['answer', { text: 'Asante!' }, false],
  ['grow', { ticket, height: 40 }, true],
  ['grow', { ticket, height: -1 }, false],
  ['grow', { ticket, height: 40.5 }, false],
  ['grow', { ticket, height: 5000 }, false],
  ['held', {}, false],
  ['held', { ticket: 5 }, false],
  ['tryOut', { selectors: { post: 'article' } }, true],
  ['tryOut', { selectors: { post: 5 } }, false],
  ['tryOut', { selectors: { post: 'a'.repeat(501) } }, false],
  ['tryOut', {}, false],
  ['open', {}, true],
  ['open', { id: 'post 1' }, true],
  ['seen', {}, true],
  ['reread', {}, true],
  ['reread', { id: 'post 1' }, false],
  ['constructor', {}, false],
])('%s with %j is an order: %s', (name, order, is) => {
  expect(isOrder(name, order)).toBe(is);
});

test('only our own extension is obeyed', async () => {
  const desk = obeying();
  const order = { tell: 'open', order: {} };
  expect(await obeyOne(desk, order, { id: 'another' })).toBeUndefined();
  expect(await obeyOne(desk, order, {})).toBeUndefined();
  expect(desk.open).not.toHaveBeenCalled();
  expect(await obeyOne(desk, order, sender)).toEqual({ answer: true });
});

test('what is no order is refused or passed over, and what breaks says why', async () => {
  const desk = obeying();
  expect(await obeyOne(desk, { tell: 'send', order: {} }, sender)).toHaveProperty('refused');
  expect(await obeyOne(desk, { ask: 'languages', question: [] }, sender)).toBeUndefined();
  expect(await obeyOne(desk, 'open', sender)).toBeUndefined();
  expect(await obeyOne(desk, { tell: 'seen', order: {} }, sender)).toEqual({ refused: 'not now' });
});
