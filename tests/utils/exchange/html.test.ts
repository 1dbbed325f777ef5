import { expect, test } from 'vitest';
import { isHtml, textOf } from '../../../utils/exchange/html.ts';

test.each([
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['<div>One</div><div>Two</div>', 'One\nTwo'],
  ['One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
  ['<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
  ['a <b>bold</b>\n  word&nbsp;&amp; more', 'a bold word & more'],
  ['<ul><li>One</li><li>Two</li></ul>after', '- One\n- Two\n\nafter'],
  ['See <a href="https://example.com">here</a>.', 'See here (https://example.com).'],
  ['<a href="https://example.com">https://example.com</a>', 'https://example.com'],
  ['<a href="javascript:alert(1)">here</a>', 'here'],
  ['<pre>a\n  b</pre>', 'a\n  b'],
  ['x<script>alert("<p>")</script><style>p{}</style>y', 'xy'],
  ['<img src=x onerror=alert(1)>text', 'text'],
  ['unclosed <p>one <b>two', 'unclosed\n\none two'],
])('%s reads as %j', (html, text) => {
  expect(textOf(html)).toBe(text);
});

test.each([
  ['<p>x</p>', true],
  ['a &amp; b', true],
  ['I <3 you & me', false],
  ['if a < b and c > d', false],
])('%s is HTML: %s', (text, is) => {
  expect(isHtml(text)).toBe(is);
});
