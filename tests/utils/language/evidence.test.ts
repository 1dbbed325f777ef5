import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combined, likeliest } from '../../../utils/language/evidence.ts';

const even = new Map([
  ['es', 0.45],
  ['gl', 0.45],
]);

test('a declaration decides between neighbours', () => {
  const [language, probability] = likeliest(combined(even, { declared: 'gl', site: 'x' })) ?? [];
  expect(language).toBe('gl');
  expect(probability).toBeGreaterThan(0.9);
});

test('a declaration does not outweigh a text that is clear', () => {
  const clear = new Map([
    ['de', 0.9999],
    ['en', 0.00005],
  ]);
  expect(likeliest(combined(clear, { declared: 'en', site: 'x' }))?.[0]).toBe('de');
});

test('a site whose declaration is more reliable sways more', () => {
  const of = (site: string) => combined(even, { declared: 'gl', site }).get('gl') ?? 0;
  expect(of('x')).toBeGreaterThan(of('somewhere'));
});

test('an author and my languages tip the scale, an author more', () => {
  const mine = combined(even, { mine: ['gl'] }).get('gl') ?? 0;
  const author = combined(even, { author: 'gl' }).get('gl') ?? 0;
  expect(mine).toBeGreaterThan(0.5);
  expect(author).toBeGreaterThan(mine);
});

test.each(['und', 'zxx', 'qme', 'qht', 'no tag'])(
  'the declaration "%s" says nothing',
  (declared) => {
    const without = combined(even, {});
    const made = combined(even, { declared });
    for (const [language, probability] of without) {
      expect(made.get(language)).toBeCloseTo(probability, 6);
    }
  },
);

test('a declared language that the model has not learnt can win over a doubtful text', () => {
  const doubtful = new Map([
    ['lv', 0.3],
    ['fi', 0.2],
  ]);
  expect(likeliest(combined(doubtful, { declared: 'lt', site: 'x' }))?.[0]).toBe('lt');
});

test('a declaration does not outweigh a script', () => {
  expect(likeliest(combined(new Map([['th', 0.995]]), { declared: 'pl', site: 'x' }))?.[0]).toBe(
    'th',
  );
});

test('whatever is known, probabilities stay probabilities', () => {
  const tag = fc.constantFrom('en', 'es', 'gl', 'de', 'lt', 'zh', 'x?', 'und');
  const learnt = fc.constantFrom('en', 'es', 'gl', 'de', 'zh-Hans', 'hi-Latn');
  const odds = fc.dictionary(learnt, fc.double({ min: 0, max: 0.12, noNaN: true }));
  const hints = fc.record(
    { declared: tag, author: tag, site: fc.constantFrom('x', 'reddit', '?'), mine: fc.array(tag) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(odds, hints, (text, known) => {
      let total = 0;
      for (const probability of combined(new Map(Object.entries(text)), known).values()) {
        expect(probability).toBeGreaterThanOrEqual(0);
        total += probability;
      }
      expect(total).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});
