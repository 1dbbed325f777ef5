import fc from 'fast-check';

/** One thing that happens, in order. Times in ms. */
export type Step =
  | { do: 'click'; who: number; post: number; tabs: number }
  | { do: 'wait'; ms: number }
  | { do: 'set clock'; by: number }
  | { do: 'restart' }
  | { do: 'bring in'; who: number; post: number; ago: number }
  | { do: 'erase'; who: number };

const minute = 60_000;
const day = 24 * 60 * minute;
const spans = [
  0,
  1,
  19_999,
  20_000,
  20_001,
  minute,
  6 * minute,
  60 * minute - 1,
  60 * minute,
  day - 1,
  day,
];
const far = [29 * day, 30 * day - 1, 30 * day, 31 * day, 89 * day, 91 * day];

const span = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...spans) },
  { weight: 1, arbitrary: fc.constantFrom(...far) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2 * day }) },
);
const who = fc.integer({ min: 0, max: 60 });
const few = fc.integer({ min: 0, max: 3 });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({
      do: fc.constant('click' as const),
      who,
      post: few,
      tabs: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 16, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: span }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('set clock' as const),
      by: fc.tuple(span, fc.boolean()).map(([ms, back]) => (back ? -ms : ms)),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('bring in' as const), who, post: few, ago: span }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), who }) },
);

/** Schedules of steps; a burst of clicks at the law's own distances comes often, since caps are met only so. */
const burst: fc.Arbitrary<Step[]> = fc
  .record({
    from: who,
    count: fc.integer({ min: 5, max: 40 }),
    ms: fc.constantFrom(...spans.slice(2, 7)),
  })
  .map(({ from, count, ms }) =>
    Array.from({ length: count }, (_, n): Step[] => [
      { do: 'click', who: from + n, post: 0, tabs: 1 },
      { do: 'wait', ms },
    ]).flat(),
  );

export const schedule: fc.Arbitrary<Step[]> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: step.map((one) => [one]) }, { weight: 1, arbitrary: burst }),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat());
