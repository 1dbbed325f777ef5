import { expect, test } from 'vitest';
import { checkDraft } from '../../../utils/checks/check-draft.ts';
import type { Draft, Manners } from '../../../utils/checks/draft.ts';
import type { CheckName } from '../../../utils/checks/finding.ts';
import { usualTeamWords } from '../../../utils/checks/team-words.ts';
import { labelled, languages } from '../../checks/labelled.ts';

const manners: Manners = {
  emoji: 3,
  exclamations: 3,
  ourHosts: ['asante.example'],
  teamWords: usualTeamWords,
};

function draft(text: string, more: Partial<Draft> = {}): Draft {
  return {
    text,
    language: 'en',
    post: { site: 'x', id: '1', kind: 'post', author: 'Ann Lee', handle: 'ann', text: 'Hello' },
    postLanguages: ['en'],
    others: ['Tom Reed', 'Zoë Król'],
    said: { lately: 0 },
    ...more,
  };
}

const found = (given: Draft, name: CheckName, wanted = manners) =>
  checkDraft(given, wanted, (one) => (one === name ? 'on' : 'off'))[0];

test('a kind and honest answer has nothing to be told of it by any check', () => {
  const text = 'Thank you for telling us, Ann. I am asking my team and will reply here by Friday.';
  expect(checkDraft(draft(text), { ...manners, address: 'informal' }, () => 'on')).toEqual([]);
  expect(checkDraft(draft('  \n '), manners, () => 'on')).toEqual([]);
});

test.each<[CheckName, string, string | undefined]>([
  ['blanks', 'Hi {name}, thanks', '{name}'],
  ['blanks', 'Hi [NAME], thanks', '[NAME]'],
  ['blanks', 'Hi , thanks', 'Hi ,'],
  ['blanks', 'See [1] and {this}, thanks', undefined],
  ['person', '@tom thank you', '@tom'],
  ['person', '@Ann thank you', undefined],
  ['person', 'Hi Tom, thank you', 'Tom Reed'],
  ['person', 'Thanks, zoe!', 'Zoë Król'],
  ['person', 'Ann, Tom told us', undefined],
  ['tracking', 'See https://a.example/x?utm_source=y&id=2', 'utm_source'],
  ['tracking', 'See https://a.example/x?id=2', undefined],
  ['doubled', 'We are looking into it. We are looking into it.', 'We are looking into it.'],
  ['doubled', 'This is the the answer', 'the the'],
  ['doubled', 'Asante sana sana', undefined],
  ['shouting', 'PLEASE STOP WRITING TO US', 'PLEASE STOP WRITING TO'],
  ['shouting', 'The BBC and NASA said so today', undefined],
  ['loud', 'So good 🎉🎉🎉🎉', '🎉🎉🎉🎉'],
  ['loud', 'Family 👨‍👩‍👧‍👦 is one 🎉', undefined],
])('%s: "%s" is told as %s', (name, text, quote) => {
  expect(found(draft(text), name)?.quote).toBe(quote);
});

test.each<[CheckName, string, string]>([
  ['tracking', 'See https://a.example/x?utm_source=y&id=2.', 'See https://a.example/x?id=2.'],
  ['doubled', 'We look into it. We look into it. Bye.', 'We look into it. Bye.'],
  ['shouting', 'PLEASE WAIT, ANN! WE LOOK', 'Please wait, Ann! We look'],
  ['loud', 'Yes!!! Of course! Now!!', 'Yes! Of course. Now.'],
  ['blanks', 'Hi , thanks', 'Hi, thanks'],
])('%s mends "%s"', (name, text, mended) => {
  expect(found(draft(text), name)?.mended).toBe(mended);
});

test('a mend, once taken, leaves nothing of its check to be told', () => {
  for (const text of [
    'A! B! C! D!',
    'STOP IT RIGHT NOW',
    'https://a.example/?fbclid=1',
    'of of it',
  ])
    for (const one of checkDraft(draft(text), manners, () => 'on'))
      if (one.mended !== undefined) expect(found(draft(one.mended), one.check)).toBeUndefined();
});

test('another language than the post is told with the one that is expected', () => {
  expect(found(draft('Danke', { language: 'de' }), 'language')?.quote).toBe('en');
  expect(found(draft('Hi', { picked: 'de' }), 'language')).toMatchObject({
    quote: 'de',
    as: 'picked',
  });
  expect(found(draft('Hi', { picked: 'en-GB' }), 'language')).toBeUndefined();
  expect(found(draft('Hi', { postLanguages: ['sw', 'en'] }), 'language')).toBeUndefined();
  expect(found(draft('Hi', { postLanguages: [] }), 'language')).toBeUndefined();
});

test('what a site would cut is counted as the site counts and quoted', () => {
  const limit = { max: 5, counts: 'graphemes', source: 'test' } as const;
  expect(found(draft('abcdefg', { limit }), 'too-long')).toMatchObject({ count: 2, quote: 'fg' });
  expect(found(draft('👨‍👩‍👧‍👦abcd', { limit }), 'too-long')).toBeUndefined();
});

test('links are looked at in shared cards only, and ours are fine with their subdomains', () => {
  const text = 'https://evil.example/a';
  expect(found(draft(text), 'links')).toBeUndefined();
  expect(found(draft(text, { shared: true }), 'links')?.quote).toBe(text);
  const ours = draft('https://help.asante.example/a', { shared: true });
  expect(found(ours, 'links')).toBeUndefined();
  const alike = draft('https://notasante.example/a', { shared: true });
  expect(found(alike, 'links')?.quote).toBe('https://notasante.example/a');
  const fresh = found(draft(`See ${text}`, { shared: true, unseen: [text] }), 'links');
  expect(fresh).toMatchObject({ quote: text, as: 'unseen' });
  const oursUnseen = 'https://help.asante.example/a';
  expect(found(draft(oursUnseen, { shared: true, unseen: [oursUnseen] }), 'links')).toBeUndefined();
});

test('a wording is told once it stands in this thread, or went to many', () => {
  expect(found(draft('x', { said: { lately: 4 } }), 'repeat')).toBeUndefined();
  expect(found(draft('x', { said: { lately: 5 } }), 'repeat')?.count).toBe(5);
  const thread = ['Hello', 'Sorry to hear that, Tom! We look into it. https://a.example/1'];
  const here = (text: string) => found(draft(text, { thread }), 'repeat')?.as;
  expect(here('Sorry to hear that, Ann! We look into it. https://a.example/2')).toBe('here');
  expect(here('Sorry, Ann. Which shop was it?')).toBeUndefined();
  expect(here('Hello')).toBeUndefined();
  const said = { lately: 5, another: 'In other words' };
  expect(found(draft('x', { said }), 'repeat')?.mended).toBe('In other words');
});

test('a sign after a run of the other direction is isolated, links and marked text are left', () => {
  const arabic = { language: 'ar' };
  expect(found(draft('لغة C++ جميلة', arabic), 'direction')?.mended).toBe(
    'لغة \u2068C++\u2069 جميلة',
  );
  expect(found(draft('انظر https://a.example/b)', arabic), 'direction')).toBeUndefined();
  expect(found(draft('قال \u2068Ann!\u2069', arabic), 'direction')).toBeUndefined();
});

test('a Polish name is known as it is called, too', () => {
  const formal = { ...manners, address: 'formal' } as const;
  const to = (author: string, text: string) =>
    found(
      draft(text, { language: 'pl', post: { ...draft('').post, author } }),
      'first-name',
      formal,
    )?.quote;
  expect(to('Marek Lis', 'Dziękujemy, Marku!')).toBe('Marku');
  expect(to('Anna Lis', 'Anno, sprawdzamy to.')).toBe('Anno');
  expect(to('Jan Lis', 'Panie Janie, sprawdzamy to.')).toBeUndefined();
  expect(to('Maria Lis', 'Dziękujemy, Marzec był trudny.')).toBeUndefined();
});

test('hearsay in a post is told, whatever the draft says', () => {
  const post = { ...draft('').post, text: 'Is it true that you close? Share before they delete' };
  expect(found(draft('No.', { post }), 'rumour')?.quote).toBe('is it true');
});

test('a card of humour counts as a joke, even where its words do not show it', () => {
  const post = { ...draft('').post, text: 'My father died yesterday' };
  expect(found(draft('Well played.', { post, intent: 'humour' }), 'humour')?.sure).toBe(0.8);
  expect(found(draft('Well played.', { post }), 'humour')).toBeUndefined();
});

test.each(languages)(
  '%s: the labelled drafts that rules were made on keep 9 of 10 right',
  (tag) => {
    const rows = [
      ['humour', 'humour', 'warn'],
      ['promise', 'honesty', 'promise'],
      ['address', 'culture', 'mixed'],
    ] as const;
    for (const [name, set, label] of rows) {
      const told = labelled(set, tag).filter(
        (one) =>
          one.half === 'made on' && one.label !== 'ask' && found(one.draft, name, one.manners),
      );
      const right = told.filter((one) => one.label === label);
      expect(told.length).toBeGreaterThan(5);
      expect(right.length / told.length).toBeGreaterThanOrEqual(0.9);
    }
  },
);

test('no draft, however odd, makes a check throw', () => {
  for (const text of [
    '\ud800',
    '{'.repeat(5000),
    '@'.repeat(3000),
    '\u202e!',
    '(((((',
    'a'.repeat(20_000),
  ])
    expect(() => checkDraft(draft(text), manners, () => 'on')).not.toThrow();
});
