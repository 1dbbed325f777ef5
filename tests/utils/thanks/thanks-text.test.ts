import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count } from '../../../utils/templates/length.ts';
import { starter } from '../../../utils/templates/starter/starter.ts';
import { comparable } from '../../../utils/thanks/comparable.ts';
import { composerAddress } from '../../../utils/thanks/composer-address.ts';
import { shareOut, type Thankee, thanksText } from '../../../utils/thanks/thanks-text.ts';

const telling = { me: { name: '', brand: '', link: '' }, now: new Date(0), trustNames: false };
const thanks = (people: Thankee[], text: string, language: string, mention: boolean) =>
  thanksText(people, { text, language }, telling, mention);

const ann = { account: 'ann', name: 'Ann O’Neil' };
const bob = { account: 'bob@bread.example', name: 'BOB' };
const cleo = { account: 'cleo', name: 'cleo 🌻' };

test('one person is named as they call themselves, and mentioned where nobody would hear of it otherwise', () => {
  const wording = 'Thank you[, {name}]!';
  expect(thanks([ann], wording, 'en', false)).toBe('Thank you, Ann O’Neil!');
  expect(thanks([ann], wording, 'en', true)).toBe('@ann Thank you, Ann O’Neil!');
  expect(thanks([ann], 'Thanks {handle}!', 'en', true)).toBe('Thanks @ann!');
});

test('without a known name the phrase falls out, and a name can mention nobody else', () => {
  const unnamed = { account: 'ann', name: 'ann' };
  expect(thanks([unnamed], 'Thank you[, {name}]!', 'en', true)).toBe('@ann Thank you!');
  const trick = { account: 'eve', name: '@victim x.co {text}' };
  expect(thanks([trick], 'Thank you[, {name}]!', 'en', true)).toBe(
    '@eve Thank you, victim x. co {text}!',
  );
});

test.each([
  ['en', '@ann, @bob@bread.example, and @cleo'],
  ['de', '@ann, @bob@bread.example und @cleo'],
  ['pl', '@ann, @bob@bread.example i @cleo'],
  ['sw', '@ann, @bob@bread.example na @cleo'],
])('several are joined as %s joins them, each mentioned once', (language, joined) => {
  expect(thanks([ann, bob, cleo], '[{name}]: !', language, true)).toBe(`${joined}: !`);
});

test('where no mention is needed several are joined by their names, never re-cased', () => {
  expect(thanks([ann, bob, cleo], '[{name}] 🙏', 'de', false)).toBe(
    'Ann O’Neil, BOB und cleo 🌻 🙏',
  );
});

test('in Arabic “and” is written onto the next word, where no site finds a mention: it stands in front as well', () => {
  const text = thanks([ann, bob], '[{name}]', 'ar', true)?.replace(/[\u2068\u2069]/g, '');
  expect(text).toBe('@bob@bread.example @ann و@bob@bread.example');
});

test('a wording that lacks what it needs says nothing', () => {
  expect(thanks([ann], 'Thanks from {brand}', 'en', true)).toBeUndefined();
});

describe('sharing people out over messages', () => {
  const x = { max: 280, counts: 'x-weighted', source: '' } as const;
  const fits = (few: readonly Thankee[]) => {
    const text = thanks([...few], 'Thank you all for sharing this[, {name}]!', 'en', true);
    return text !== undefined && count(text, x) <= x.max;
  };
  const people = fc.array(
    fc.record({
      account: fc.stringMatching(/^[a-z0-9_]{1,15}$/),
      name: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
    }),
    { minLength: 1, maxLength: 60 },
  );

  test('everybody is in one message, each message fits the site’s real limit, and none could take in another whole', () => {
    fc.assert(
      fc.property(people, (all) => {
        const messages = shareOut(all, fits);
        expect(messages.flat()).toHaveLength(all.length);
        for (const message of messages) expect(fits(message)).toBe(true);
        // First fit: no two messages would have been one.
        for (const [at, one] of messages.entries())
          for (const other of messages.slice(at + 1)) expect(fits([...one, ...other])).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('whoever fits nowhere is left out', () => {
    expect(shareOut([ann, bob], (few) => few.every(({ account }) => account === 'ann'))).toEqual([
      [ann],
    ]);
  });
});

test('every starter wording says thanks to one and to several in five languages', () => {
  const cards = starter.filter(
    ({ title }) =>
      typeof title === 'object' &&
      /^Thanks (for sharing|to several|for joining)/.test(title.en ?? ''),
  );
  expect(cards).toHaveLength(3);
  for (const { wordings } of cards)
    for (const { language, text } of wordings) {
      expect(thanks([ann], text, language, true)).toMatch(/^@ann .*Ann O’Neil/);
      expect(thanks([ann, cleo], text, language, true)).toMatch(/@ann.*@cleo/s);
    }
});

test.each([
  ['@ann Thank you,\n Ann!  🙏', 'Thank you, Ann! 🙏'],
  ['Thanks, @ann@bread.example and @bob!', 'Thanks, and !'],
  ['\u2068@ann\u2069 شكرًا', 'شكرًا'],
  ['mail me at a@b.example', 'mail me at a@b.example'],
])('%s is known again as %s', (text, known) => {
  expect(comparable(text)).toBe(known);
});

test.each([
  ['x', 'x.com', 'https://x.com/intent/post?text=%40ann%20%26%20co%0A%F0%9F%99%8F'],
  [
    'mastodon',
    'bread.example',
    'https://bread.example/share?text=%40ann%20%26%20co%0A%F0%9F%99%8F',
  ],
  ['mastodon', '', undefined],
  ['bluesky', 'bsky.app', 'https://bsky.app/intent/compose?text=%40ann%20%26%20co%0A%F0%9F%99%8F'],
  [
    'threads',
    'www.threads.com',
    'https://www.threads.com/intent/post?text=%40ann%20%26%20co%0A%F0%9F%99%8F',
  ],
  ['facebook', 'www.facebook.com', undefined],
  ['constructor', 'x.com', undefined],
])('on %s (%s) the composer opens at %s', (site, host, address) => {
  expect(composerAddress(site, host, '@ann & co\n🙏')).toBe(address);
});
