import { expect, test } from 'vitest';
import { NotACard, readCard, readCards } from '../../../utils/templates/card.ts';
import { sampleCard } from './sample-post.ts';

test('a card read from its own JSON is the same card', () => {
  const card = sampleCard({ title: { en: 'Thanks', de: 'Danke' }, note: 'why', tags: ['a'] });
  expect(readCard(JSON.parse(JSON.stringify(card)))).toEqual(card);
});

test('a card with everything that a card can have is the same card, too', () => {
  const card = sampleCard({
    practice: { en: 'Say what you know' },
    part: 'sign-off',
    address: 'formal',
    brands: ['cbf27734-ac10-4525-8b66-402800e03d2c'],
    shortcut: 'شكرا',
    blanks: [
      {
        name: 'zamówienie',
        label: { en: 'Order number' },
        choices: [{ language: 'en', text: 'yours' }],
        fact: true,
      },
      { name: 'السبب' },
    ],
    wordings: [{ language: 'pl', text: 'Proszę Pani', address: 'formal', to: 'woman' }],
  });
  expect(readCard(JSON.parse(JSON.stringify(card)))).toEqual(card);
});

test('language tags take their canonical spelling', () => {
  const card = readCard(sampleCard({ wordings: [{ language: 'ZH-hant-tw', text: '你好' }] }));
  expect(card.wordings[0]?.language).toBe('zh-Hant-TW');
});

test.each([
  [
    {
      wordings: [
        { language: 'en', text: 'ok' },
        { language: 'en', text: '  ' },
      ],
    },
    'wordings.1.text: empty text',
  ],
  [
    { wordings: [{ language: 'not a tag', text: 'x' }] },
    'wordings.0.language: "not a tag" is not a language tag',
  ],
  [{ intent: 'shout' }, 'intent'],
  [{ created: 'yesterday' }, 'created'],
  [{ id: '7' }, 'id'],
  [{ tags: ['x'.repeat(61)] }, 'tags.0'],
  [{ wordings: [{ language: 'en', text: '\ud800' }] }, 'wordings.0.text: half a character'],
  [{ wordings: [{ language: 'de', text: 'x', address: 'rude' }] }, 'wordings.0.address'],
  [{ part: 'middle' }, 'part'],
  [{ brands: ['acme'] }, 'brands.0'],
  [{ shortcut: '/thx' }, 'shortcut: a shortcut is one word without a slash'],
  [{ shortcut: 'two words' }, 'shortcut'],
  [{ blanks: [{ name: 'Order' }] }, 'blanks.0.name: not a name for a blank'],
  [{ blanks: [{ name: 'a' }, { name: 'a' }] }, 'blanks: a blank comes twice'],
  [
    { blanks: [{ name: 'a', choices: [{ language: 'en', text: ' ' }] }] },
    'blanks.0.choices.0.text: empty text',
  ],
])('a faulty card is refused and the place named: %o', (fault, place) => {
  const read = () => readCards([sampleCard(), { ...sampleCard({ title: 'My card' }), ...fault }]);
  expect(read).toThrow(NotACard);
  expect(read).toThrow(`card 2 (My card), ${place}`);
});

test.each([[null], ['card'], [[]], [{}], [undefined]])('%o is not a card', (thing) => {
  expect(() => readCard(thing)).toThrow(NotACard);
});

test('two cards with one id are refused', () => {
  const card = sampleCard();
  expect(() => readCards([card, card])).toThrow('card 2 (A card), id: the same as card 1');
});

test('what is not part of a card is left behind, and nothing reaches Object.prototype', () => {
  const hostile = JSON.parse(
    `{"__proto__": {"polluted": 1}, ${JSON.stringify({ ...sampleCard(), extra: 1, constructor: { prototype: { polluted: 1 } } }).slice(1)}`,
  );
  expect(Object.keys(readCard(hostile))).not.toContain('extra');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
