import { expect, test } from 'vitest';
import type { Post } from '../../../utils/post.ts';
import { inOrderOfNeed } from '../../../utils/templates/waiting.ts';

const post = (id: string, text: string, more: Partial<Post> = {}): Post => ({
  site: 'x',
  id,
  kind: 'post',
  author: 'Amina',
  text,
  ...more,
});

test('complaints come before questions, questions before thanks owed, and advertisements never', () => {
  const posts = [
    post('plain', 'Good morning'),
    post('shared', 'They shared it', { kind: 'repost' }),
    post('question', 'When do you open?'),
    post('complaint', 'This is broken again, terrible service'),
    post('advert', 'Is this broken?', { promoted: true }),
    post('like', 'liked', { kind: 'like' }),
  ];
  const order = inOrderOfNeed(posts, () => 'en').map(({ post: { id } }) => id);
  expect(order).toEqual(['complaint', 'question', 'shared', 'plain']);
});
