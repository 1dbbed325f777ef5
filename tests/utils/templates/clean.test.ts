import { expect, test } from 'vitest';
import { cleanLine, defuse } from '../../../utils/templates/clean.ts';

test.each([
  ['Łukasz Żak', 'Łukasz Żak'],
  ['özlem ürün', 'özlem ürün'],
  ['e\u0301', 'é'],
  ['a\u0000b\u0085c', 'ab c'],
  ['one\r\ntwo\u2028three', 'one two three'],
  ['\u202eevil\u202c', 'evil'],
  ['\u2066x\u2069\u200b\ufeff', 'x'],
  ['علی\u200cرضا', 'علی\u200cرضا'],
  ['👩‍💻 Ada', '👩‍💻 Ada'],
  ['👩🏽‍🚀', '👩🏽‍🚀'],
  ['\u200dx\u200d \u200cy', 'x y'],
  ['\ud800x', 'x'],
  ['  a \t b  ', 'a b'],
  ['hi\u{e0041}\u{e0042}', 'hi'],
])('%o is cleaned to %o', (from, to) => {
  expect(cleanLine(from, 280)).toBe(to);
});

test('a line is cut between code points, never through one', () => {
  expect(cleanLine('😀'.repeat(300), 280)).toBe('😀'.repeat(280));
  expect(cleanLine('x'.repeat(100_000), 280)).toHaveLength(280);
});

test.each([
  ['@victim1 @victim2 buy x.co', 'victim1 victim2 buy x. co'],
  ['＠victim ＃tag', 'victim tag'],
  ['#1 fan', '1 fan'],
  ['C# and F#', 'C# and F'],
  ['a@b.co', 'a b. co'],
  ['https://evil.example/x?y', 'evil. example/x?y'],
  ['see http://1.1.1.1', 'see 1.1.1.1'],
  ['Ke$ha', 'Ke$ha'],
  ['$TSLA', 'TSLA'],
  ['Dr. Who', 'Dr. Who'],
  ['J.R.R. Tolkien', 'J.R.R. Tolkien'],
  ['x.@co', 'x. co'],
  ['@@@bob', 'bob'],
  ['x$@victim', 'x victim'],
  ['magnet:?xt=1', 'magnet ?xt=1'],
  ['ends with @', 'ends with'],
  ['#️⃣ Keys', '#️⃣ Keys'],
  ['{name} $& {{text}}', '{name} $& {{text}}'],
])('%o is defused to %o', (from, to) => {
  expect(defuse(from)).toBe(to);
});
