import { expect, test } from 'vitest';
import type { Post } from '../../../utils/post.ts';
import type { Brand } from '../../../utils/templates/brand.ts';
import { inOrderOfNeed } from '../../../utils/templates/waiting.ts';

const post = (id: string, text: string, more: Partial<Post> = {}): Post => ({
  site: 'x',
  id,
  kind: 'post',
  author: 'Amina',
  text,
  ...more,
});

const shop: Brand = {
  id: '6a2f41a3-c54c-4be8-8d47-2a4c9c1d0b55',
  name: 'Baraka Bakery',
  places: [{ site: 'x', account: '@baraka_bakery' }],
  created: '2026-11-24T12:00:00.000Z',
  changed: '2026-11-24T12:00:00.000Z',
};

const told = (posts: Post[], answered: string[] = []) =>
  inOrderOfNeed(posts, {
    languageOf: () => 'en',
    answered: (id) => answered.includes(id),
    brands: [shop],
  }).map(({ post: { id }, need }) => [id, need]);

test('complaints come before questions, questions before thanks owed, and advertisements never', () => {
  const posts = [
    post('plain', 'Good morning'),
    post('kind', 'The best rye, I love it'),
    post('thanking', 'Thanks for the help yesterday'),
    post('to me', '@baraka_bakery has fresh rye today'),
    // The shared post asks, and not whoever shared it.
    post('shared', 'When shall we open?', { kind: 'repost' }),
    post('question', 'When do you open?'),
    post('complaint', 'This is broken again, terrible service'),
    post('advert', 'Is this broken?', { promoted: true }),
    post('like', 'liked', { kind: 'like' }),
  ];
  expect(told(posts)).toEqual([
    ['complaint', 'complaint'],
    ['question', 'question'],
    ['shared', 'repost'],
    ['to me', 'addressed'],
    ['thanking', 'thanks'],
    ['kind', 'praise'],
    ['plain', 'rest'],
  ]);
});

test('what was answered stands last, whatever it was, and what I wrote myself not at all', () => {
  const posts = [
    post('answered', 'This is broken again, terrible service'),
    post('mine', 'What shall we bake tomorrow?', { handle: 'Baraka_Bakery' }),
    post('plain', 'Good morning'),
  ];
  expect(told(posts, ['answered'])).toEqual([
    ['plain', 'rest'],
    ['answered', 'complaint'],
  ]);
});

test.each(['mention', 'reply'] as const)(
  'a notice of a %s is to me, without any account known',
  (kind) => {
    expect(told([post('1', 'Good morning', { kind })])).toEqual([['1', 'addressed']]);
  },
);
