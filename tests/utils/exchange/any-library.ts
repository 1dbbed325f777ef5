import fc from 'fast-check';
import * as v from 'valibot';
import type { Library } from '../../../utils/exchange/own-json.ts';
import { type Brand, BrandShape } from '../../../utils/templates/brand.ts';
import { type Card, intents, readCard } from '../../../utils/templates/card.ts';

/** How many random cases: few in `npm test`, `RUNS=10000` for the whole measure. */
export const runs = (few: number) => Number(process.env.RUNS ?? few);

const tags = ['en', 'sw', 'ar', 'de', 'pl', 'de-AT', 'zh-Hans', 'zh-Hant-TW', 'sr-Latn', 'und'];
const language = fc.constantFrom(...tags);

/** What spreadsheets, quotes, line ends and our own guard could trip over, beside any text at all. */
const traps = fc.constantFrom(
  ...[
    '=1+1',
    "'=1",
    '@ann',
    "'@ann",
    "''-5",
    '+49',
    '-',
    '\t',
    '\r',
    '\r\n',
    '\n',
    '"',
    '""',
    ',',
    ';',
    "'Tis",
    '＝1',
  ],
  ...[
    '\0',
    '{name}',
    '[, {name}]',
    '\\{',
    '\ufeff',
    ' ',
    '\u00a0',
    'null',
    'true',
    '007',
    '1e5',
    '2026-01-01',
    '=cmd|"x"!A1',
  ],
);
const anyText = (most: number) =>
  fc
    .array(
      fc.oneof(traps, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 12 })),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.join('').slice(0, most).toWellFormed());
const someText = (most: number) => anyText(most).map((text) => (text.trim() ? text : 'x'));
const told = (most: number) =>
  fc.oneof(anyText(most), fc.dictionary(language, anyText(most), { maxKeys: 4 }));
const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const wording = fc.record(
  {
    language,
    text: someText(200),
    address: fc.constantFrom('informal', 'formal'),
    to: fc.constantFrom('man', 'woman'),
  },
  { requiredKeys: ['language', 'text'] },
);
const blank = fc.record(
  {
    name: fc.constantFrom('order', 'nummer', 'الطلب', 'kiasi_2'),
    label: told(50),
    choices: fc.array(fc.record({ language, text: someText(50) }), { maxLength: 3 }),
    fact: fc.boolean(),
  },
  { requiredKeys: ['name'] },
);

const card: fc.Arbitrary<Card> = fc
  .record(
    {
      id: fc.uuid(),
      intent: fc.constantFrom(...intents),
      title: told(60),
      note: told(200),
      practice: told(60),
      tags: fc.array(anyText(20), { maxLength: 4 }),
      wordings: fc.array(wording, { maxLength: 5 }),
      part: fc.constantFrom('greeting', 'sign-off'),
      address: fc.constantFrom('informal', 'formal'),
      brands: fc.array(fc.uuid(), { maxLength: 2 }),
      shortcut: fc.constantFrom('thx', 'شكرا', '=1', '@a', "'x"),
      blanks: fc.uniqueArray(blank, { selector: ({ name }) => name, maxLength: 3 }),
      origin: fc.constantFrom('starter', 'mine'),
      created: time,
      changed: time,
    },
    {
      requiredKeys: ['id', 'intent', 'title', 'tags', 'wordings', 'origin', 'created', 'changed'],
    },
  )
  .map((some) => readCard(some));

const brand: fc.Arbitrary<Brand> = fc
  .record(
    {
      id: fc.uuid(),
      name: someText(60),
      link: anyText(40),
      signOff: fc.uuid(),
      address: fc.constantFrom('informal', 'formal'),
      languages: fc.array(language, { minLength: 1, maxLength: 3 }),
      places: fc.array(
        fc.record(
          { site: fc.constantFrom('x', 'reddit'), account: someText(20) },
          { requiredKeys: ['site'] },
        ),
        { maxLength: 2 },
      ),
      created: time,
      changed: time,
    },
    { requiredKeys: ['id', 'name', 'places', 'created', 'changed'] },
  )
  .map((some) => v.parse(BrandShape, some));

/** Any library whatever: all that a card and a brand can be, with ids that differ. */
export const anyLibrary: fc.Arbitrary<Library> = fc
  .record({
    cards: fc.uniqueArray(card, { selector: ({ id }) => id, maxLength: 5 }),
    brands: fc.uniqueArray(brand, { selector: ({ id }) => id, maxLength: 2 }),
  })
  // One id is one thing.
  .filter(({ cards, brands }) => !brands.some(({ id }) => cards.some((one) => one.id === id)));
