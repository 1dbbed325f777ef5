import { expect, test } from 'vitest';
import type { Found } from '../../../utils/exchange/found.ts';
import { mergeLanguages } from '../../../utils/exchange/merge.ts';

const found = (title: string, language?: string): Found => ({
  key: `${title} ${language}`,
  title,
  tags: [],
  blanks: [],
  texts: [{ pieces: [`${title} text`], ...(language ? { language } : {}) }],
});
const told = (all: Found[]) =>
  all.map(({ title, texts }) => `${title}: ${texts.map((text) => text.language ?? '?').join(' ')}`);

test.each([
  ['same title, other language told', [found('A', 'en'), found('A', 'de')], ['A: en de']],
  ['same title, same language', [found('A', 'en'), found('A', 'en')], ['A: en', 'A: en']],
  ['same title, nothing told', [found('A'), found('A')], ['A: ?', 'A: ?']],
  ['marks in brackets', [found('A (en)'), found('B'), found('A [pt-BR]')], ['A: en pt-BR', 'B: ?']],
  ['marks behind a dash', [found('A - sw'), found('A – pl')], ['A: sw pl']],
  ['one mark alone', [found('Mail (no)')], ['Mail (no): ?']],
  ['what is no language', [found('A (xq)'), found('A (us)')], ['A (xq): ?', 'A (us): ?']],
])('%s', (_what, all, merged) => {
  expect(told(mergeLanguages(all))).toEqual(merged);
});
