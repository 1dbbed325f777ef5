import { expect, test } from 'vitest';
import { languageOfScript, mainScript } from '../../../utils/language/scripts.ts';

test.each([
  [['hello'], 'Latn'],
  [['привет', 'iphone'], 'Cyrl'],
  [['سلام'], 'Arab'],
  [['人間のクソガキ程度に賢い'], 'Kana'],
  [['今日', '天气', '很好'], 'Hani'],
  [['안녕하세요'], 'Hang'],
  [['ሰላም'], 'Ethi'],
  [['გამარჯობა'], 'Geor'],
  [[], 'Latn'],
])('the main script of %j is %s', (words, script) => {
  expect(mainScript(words)).toBe(script);
});

test('every language of a script is a tag that the browser knows', () => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  for (const tag of Object.values(languageOfScript)) expect(names.of(tag)).toBeTruthy();
});
