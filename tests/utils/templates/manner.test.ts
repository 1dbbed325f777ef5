import { expect, test } from 'vitest';
import {
  hasGenderedAddress,
  inManner,
  lacksAddress,
  type Manner,
  pronounOf,
} from '../../../utils/templates/manner.ts';
import type { Saying } from '../../../utils/templates/wording-shape.ts';

const say = (marks: string): Saying => ({
  text: marks,
  ...(marks.includes('formal') ? { address: marks.includes('in') ? 'informal' : 'formal' } : {}),
  ...(marks.includes('woman') ? { to: 'woman' } : marks.includes('man') ? { to: 'man' } : {}),
});

test.each<[Manner, string[], string[]]>([
  [{}, ['all', 'formal', 'to woman'], ['all', 'formal']],
  [{}, ['formal', 'informal', 'formal 2'], ['formal', 'formal 2']],
  [{}, ['all', 'informal', 'formal'], ['all', 'informal']],
  [{}, ['to man', 'to woman'], ['to man', 'to woman']],
  [{ address: 'formal' }, ['all', 'formal', 'informal'], ['all', 'formal']],
  [{ address: 'formal' }, ['all', 'informal'], ['all']],
  [{ address: 'formal' }, ['informal'], ['informal']],
  [{ address: 'formal' }, ['formal man', 'formal woman', 'all'], ['all']],
  [{ address: 'formal' }, ['formal man', 'formal woman', 'informal'], ['informal']],
  [{ address: 'formal', to: 'woman' }, ['formal man', 'formal woman', 'all'], ['formal woman']],
  [{ to: 'woman' }, ['to man', 'all', 'informal'], ['all', 'informal']],
  [{ to: 'woman' }, ['to man'], ['to man']],
])('wanted %o, of %o are said %o', (wanted, all, said) => {
  expect(inManner(all.map(say), wanted).map((place) => all[place])).toEqual(said);
});

test.each([
  [{ address: 'formal' }, 'informal', true],
  [{ address: 'formal' }, 'all', false],
  [{ address: 'formal' }, 'formal', false],
  [{}, 'formal', false],
] as const)('wanted %o, "%s" lacks it: %o', (wanted, saying, lacks) => {
  expect(lacksAddress(say(saying), wanted)).toBe(lacks);
});

test('forms of address are named by what people say', () => {
  expect([pronounOf('informal', 'de-AT'), pronounOf('formal', 'pl')]).toEqual(['du', 'Pan, Pani']);
  expect(pronounOf('formal', 'en')).toBeUndefined();
  expect(['ar', 'pl', 'de', 'sw'].map(hasGenderedAddress)).toEqual([true, true, false, false]);
});
