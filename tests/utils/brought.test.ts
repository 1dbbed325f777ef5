import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Brought, bring, give, nothingBrought } from '../../utils/brought.ts';

const hand = {} as Brought['put-in'];
const background = vi.spyOn(fakeBrowser.runtime, 'sendMessage');

beforeEach(() => {
  nothingBrought();
  background.mockReset();
});

test('a script is asked for once, however many wait for it, and never again', async () => {
  background.mockImplementation(async () => {
    give('put-in', hand);
    return { answer: null };
  });
  expect(await Promise.all([bring('put-in'), bring('put-in')])).toEqual([hand, hand]);
  expect(await bring('put-in')).toBe(hand);
  expect(background.mock.calls).toEqual([[{ ask: 'bring', question: 'put-in' }]]);
});

test.each([
  ['the background is gone', () => Promise.reject(new Error('context invalidated')), /invalidated/],
  ['it is refused', async () => ({ refused: 'not allowed' }), /not allowed/],
  ['it does not start', async () => ({ answer: null }), /put-in did not come/],
])('when %s, that is said, and the next press may try again', async (_when, answer, said) => {
  background.mockImplementationOnce(answer as never);
  await expect(bring('put-in')).rejects.toThrow(said);
  background.mockImplementationOnce(async () => {
    give('put-in', hand);
    return { answer: null };
  });
  expect(await bring('put-in')).toBe(hand);
});

test('an updated page script does not use what an older one had brought', async () => {
  give('put-in', hand);
  nothingBrought();
  const newer = {} as Brought['put-in'];
  background.mockImplementation(async () => {
    give('put-in', newer);
    return { answer: null };
  });
  expect(await bring('put-in')).toBe(newer);
});
