import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModel } from '../../../utils/language/model.ts';
import {
  fingerprint,
  keptAsideFile,
  linesToTrainOn,
  readRows,
  trainingFile,
} from '../../language/lines.ts';
import { Random } from '../../language/random.ts';
import { settingsWith } from '../../language/settings.ts';
import { train } from '../../language/train.ts';

const there = existsSync(trainingFile);
const title = (text: string) => (there ? text : `${text} (SKIPPED: no training lines here)`);

// All of it takes minutes; a small part goes through the very same steps.
const small = ['longest=3', 'bits.Latn=12', 'bits.Cyrl=10', 'bits.Arab=10', 'bits.Deva=10'];
const quick = settingsWith([
  ...small,
  'passes=1',
  'passesAfter=1',
  'least=20',
  'romanised=25',
  'phrases=25',
]);

test('training twice on the same rows gives the same bytes, another seed others', () => {
  const words = {
    en: 'the cat is here now',
    de: 'die katze ist jetzt hier',
    sr: 'мачка је сада овде',
  };
  const rows = Object.entries(words).flatMap(([language, text]) =>
    Array.from({ length: 60 }, (_, at) => `${language}\t${text} ${'abcdefgh'.slice(at % 8)}`),
  );
  const first = train(rows, new Set(), quick);
  expect(Buffer.from(train(rows, new Set(), quick)).equals(first)).toBe(true);
  expect(Buffer.from(train(rows, new Set(), { ...quick, seed: 2 })).equals(first)).toBe(false);
  expect(readModel(first).parts.get('Latn')?.languages).toContain('sw');
}, 60_000);

test.skipIf(!there)(
  title('no text that is kept aside is among the lines that are trained on'),
  () => {
    const keptAside = new Set(readRows(keptAsideFile));
    expect(keptAside.size).toBeGreaterThan(1000);
    const rows = readRows(trainingFile);
    const settings = settingsWith([]);
    const lines = linesToTrainOn(rows, keptAside, settings, new Random(settings.seed));
    expect(lines.length).toBeGreaterThan(400_000);
    const found = lines.filter(({ words }) => keptAside.has(fingerprint(words.join(''))));
    expect(found).toEqual([]);
  },
  120_000,
);

test('a text that is kept aside is left out, however it is written', () => {
  const rows = ['en\tThe Cat, is here!', 'en\tthe dog is here'];
  const keptAside = new Set([fingerprint('the cat is here @somebody #tag https://t.co/x')]);
  const lines = linesToTrainOn(
    rows,
    keptAside,
    { ...quick, phrases: 0, romanised: 0 },
    new Random(1),
  );
  expect(lines.map(({ words }) => words.join(' '))).not.toContain('the cat is here');
  expect(lines.map(({ words }) => words.join(' '))).toContain('the dog is here');
});

test('lines that may be of MasakhaNEWS can be left out, and are then not there in any form', () => {
  const rows = ['sw\thabari za leo', 'ha\tina kwana', 'yo\te kaaro', 'ig\tkedu', 'de\tguten tag'];
  const without = { ...quick, declaration: 0, phrases: 0, romanised: 0 };
  const left = (news: number) =>
    linesToTrainOn(rows, new Set(), { ...without, news }, new Random(1)).map(
      ({ language }) => language,
    );
  expect(left(1)).toEqual(['sw', 'ha', 'yo', 'ig', 'de']);
  expect(left(0)).toEqual(['de']);
});
