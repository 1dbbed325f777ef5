import { expect, test } from 'vitest';
import { normal } from '../../../utils/composer/read-text.ts';

test.each([
  ['a no-break space is a space', 'a\u00a0 b', 'a  b'],
  ['a tab is a space', 'a\tb', 'a b'],
  ['fillers of editors are nothing', '\ufeffa\u200bb\u2060', 'ab'],
  ['spaces at a line’s ends are nothing', 'a  \n  b', 'a\nb'],
  ['blank lines count', 'a\n\nb', 'a\n\nb'],
  ['joiners of emoji stay', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ['non-joiners of Persian stay', 'می‌خواهم', 'می‌خواهم'],
  ['marks of direction stay', '\u2068ليلى\u2069', '\u2068ليلى\u2069'],
])('%s', (_, text, made) => {
  expect(normal(text)).toBe(made);
});
