// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { repeatedAround, selectorsOf } from '../../../utils/page/show-post.ts';
import { looksGenerated } from '../../../utils/page/stable-selector.ts';

const names = ['Amina Juma', 'Jonas Weiß', 'Łucja Nowak', 'خالد'];
const row = (name: string, n: number, { link = true, who = 'poster' } = {}) => `
  <div class="x1lliihq message ${n === 1 ? 'unread' : ''}">
    <div class="css-19kzrtu"><a class="${who}" href="/members/${n}">${name}</a>
      ${link ? `<a class="stamp" href="/t/bread?page=1#p${n}">${n} May</a>` : ''}</div>
    <div class="body">Is the bread of today ready, and until when? ${'So asks number '.repeat(3)}${n}
      <a href="/members/9">someone else</a></div>
  </div>`;
const page = (rows: string) => {
  document.body.innerHTML = `<nav><a href="/">Home</a><a href="/new">New</a></nav><section>${rows}</section>`;
};
beforeEach(() => page(names.map((name, n) => row(name, n)).join('')));

test.each(['.poster', '.body', '.stamp'])('a post is found around its %s', (part) => {
  const target = document.querySelector(part) as Element;
  const [meant] = repeatedAround(target);
  expect(meant?.selector).toBe('div.message');
  expect(meant && selectorsOf(meant)).toEqual({
    post: 'div.message',
    author: 'a.poster',
    permalink: 'a.stamp',
    text: 'div.body',
  });
});

test.each([
  ['no address of its own', names.map((name, n) => row(name, n, { link: false })).join('')],
  ['the same name everywhere', names.map((_, n) => row('Admin', n)).join('')],
  [
    'two posts only',
    names
      .slice(0, 2)
      .map((name, n) => row(name, n))
      .join(''),
  ],
  ['no name in one of them', names.map((name, n) => row(n === 2 ? '' : name, n)).join('')],
])('nothing is sure enough where there is %s', (_what, rows) => {
  page(rows);
  const target = document.querySelector('.body') as Element;
  expect(repeatedAround(target)).toEqual([]);
});

test('a menu is no post', () => {
  expect(repeatedAround(document.querySelector('nav a') as Element)).toEqual([]);
});

test.each([
  ['message', false],
  ['post-body', false],
  ['col-2', false],
  ['userName', false],
  ['css-19kzrtu', true],
  ['x1lliihq', true],
  ['Post_body__3xAbC', true],
  ['sc-bdVaJa', true],
  ['_2kBqT', true],
])('class %s looks generated: %s', (name, generated) => {
  expect(looksGenerated(name)).toBe(generated);
});
