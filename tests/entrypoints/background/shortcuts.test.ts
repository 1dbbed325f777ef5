import { beforeEach, expect, test, vi } from 'vitest';
import {
  countLanded,
  expandFor,
  isShortcut,
  replyBehind,
} from '../../../entrypoints/background/shortcuts.ts';
import { browser } from '../../../utils/browser.ts';
import { seal } from '../../../utils/envelope.ts';
import { noPost, openShelf } from '../../../utils/replies.ts';
import { putBrand } from '../../../utils/storage/brands.ts';
import { allCards, putCard, throwAway } from '../../../utils/storage/cards.ts';
import { tellCardsChanged } from '../../../utils/storage/cards-changed.ts';
import { allUsage } from '../../../utils/storage/usage.ts';
import { freshDatabase } from '../../utils/storage/fresh-database.ts';
import { sampleBrand, sampleCard, samplePost } from '../../utils/templates/sample-post.ts';

freshDatabase();

const thx = sampleCard({
  title: 'thanks',
  shortcut: 'Dziękuję',
  wordings: [
    { language: 'en', text: 'Thank you[, {name}]!' },
    { language: 'pl', text: 'Dziękujemy[, {name}]!' },
  ],
});
const asking = sampleCard({
  title: 'when',
  shortcut: 'when',
  wordings: [{ language: 'en', text: 'It is back on {day}.' }],
  blanks: [{ name: 'day', fact: true }],
});
const acme = sampleBrand({ name: 'Acme' });
const foreign = sampleCard({ title: 'own', shortcut: 'own', brands: [acme.id] });

const shelf = async () => {
  for (const card of [thx, asking, foreign]) await putCard(card);
  await putBrand(acme);
  return openShelf();
};
const place = { post: samplePost({ author: 'Ola' }), language: 'pl' };

test.each(['Dziękuję', 'dziekuje', 'DZIĘKUJĘ'])(
  'behind /%s stands its reply in the language of the post, under the name of its author',
  async (word) => {
    expect(replyBehind(await shelf(), place, word)?.text).toBe('Dziękujemy, Ola!');
  },
);

test('without a post it is said in my first language, to nobody by name', async () => {
  expect(replyBehind(await shelf(), { post: noPost }, 'dziekuje')?.text).toBe('Thank you!');
});

test.each([
  ['a part of a shortcut', 'dziek'],
  ['a word of its text', 'Thank'],
  ['a slip of the finger', 'dziekuej'],
  ['a card that asks for a fact', 'when'],
  ["another brand's card", 'own'],
])('there is nothing behind %s', async (_, word) => {
  expect(replyBehind(await shelf(), place, word)).toBeUndefined();
});

const ticket = '01234567-89ab-cdef-0123-456789abcdef.0';
const from = { tabId: 7 };

/** What a person has typed into the box, as its page script tells it. */
let draft = '';
beforeEach(() => {
  draft = '';
  const told = () => seal(async () => ({ text: draft, others: [] }));
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(told);
  // Another test's library is not this one's.
  tellCardsChanged();
});

/** As it is typed, letter by letter: whether Tab would mean something. */
async function typed(word: string): Promise<boolean[]> {
  draft = `/${word}`;
  const heard = [];
  for (let end = 1; end <= word.length; end += 1)
    heard.push(await isShortcut({ ticket, word: word.slice(0, end) }, from));
  return heard;
}

const uses = async () => (await allUsage()).get(thx.id)?.times ?? 0;

test('a reply counts as said once it landed, and only once', async () => {
  await putCard(thx);
  draft = '/dziekuje';
  expect(await expandFor({ ticket, word: 'dziekuje' }, from)).toBe('Thank you!');
  expect(await uses()).toBe(0);
  await countLanded({ ticket: ticket.replace('0', '1') }, from);
  await countLanded({ ticket }, { tabId: 8 });
  expect(await uses()).toBe(0);
  await countLanded({ ticket }, from);
  await countLanded({ ticket }, from);
  expect(await uses()).toBe(1);
});

test('the library is read once for all letters, and again after a change in any window', async () => {
  await putCard(thx);
  const read = vi.spyOn(IDBIndex.prototype, 'getAll');
  // Once word of the change has come.
  await vi.waitFor(async () => {
    read.mockClear();
    expect((await typed('dzieci')).some(Boolean)).toBe(false);
    expect(read).not.toHaveBeenCalled();
  });
  expect((await typed('dziekuje')).lastIndexOf(true)).toBe(7);
  const [{ id } = thx] = await allCards();
  await throwAway([id]);
  await vi.waitFor(async () => expect((await typed('dziekuje')).some(Boolean)).toBe(false));
  await putCard(sampleCard({ ...thx, shortcut: 'dzieci' }));
  await vi.waitFor(async () => expect((await typed('dzieci')).at(-1)).toBe(true));
});
