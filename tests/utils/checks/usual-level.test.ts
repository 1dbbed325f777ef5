import { expect, test } from 'vitest';
import { checkDraft } from '../../../utils/checks/check-draft.ts';
import { usualLevel } from '../../../utils/checks/usual-level.ts';
import { judge, rows } from '../../checks/judge.ts';
import { labelled, languages } from '../../checks/labelled.ts';

test.each(rows.flatMap((row) => languages.map((tag) => [row.check, tag, row] as const)))(
  '%s in %s speaks plainly exactly where it was right 9 times in 10, on both measures',
  (check, tag, row) => {
    const precise = (['kept aside', 'another hand'] as const).every((half) => {
      const { right, found } = judge(row, tag, half);
      return found > 0 && right / found >= 0.9;
    });
    expect(usualLevel(check, tag)).toBe(precise ? 'on' : 'suggestion');
  },
);

test('what nobody measured is a suggestion, and a region is read as its language', () => {
  expect(usualLevel('rumour', 'en')).toBe('suggestion');
  expect(usualLevel('humour', 'fr')).toBe('suggestion');
  expect(usualLevel('humour')).toBe('suggestion');
  expect(usualLevel('humour', 'en-GB')).toBe('on');
  expect(usualLevel('too-long')).toBe('on');
});

test('what is told plainly comes before thoughts', () => {
  const [line] = labelled('honesty', 'en');
  if (!line) throw new Error('no draft');
  const draft = { ...line.draft, text: 'We guarantee it! See https://a.example/?utm_source=b' };
  const told = (promise: 'on' | 'suggestion') =>
    checkDraft(draft, line.manners, (name) => (name === 'promise' ? promise : 'on')).map(
      ({ check, thought }) => [check, thought],
    );
  expect(told('on').slice(0, 1)).toEqual([['promise', undefined]]);
  expect(told('suggestion').at(-1)).toEqual(['promise', true]);
});
