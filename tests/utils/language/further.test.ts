import { expect, test } from 'vitest';
import { furtherLanguage, languageByLetters } from '../../../utils/language/further.ts';

const known = new Set(['en', 'lv', 'de', 'fi']);

test.each([
  ['lt', 'labas rytas visiems ačiū už jūsų žinutę ėjome į kiną'],
  ['az', 'bu axşam kinoya gedirik kim bizimlə gəlir'],
  ['kk', 'қалайсың жаңа'],
  ['kk', 'ұзақ жол'],
])('tells %s by its letters', (language, text) => {
  expect(languageByLetters(text.split(' '))).toBe(language);
});

test.each([
  ['one such letter', 'pan gavo siųsti wiadomość'],
  ['letters that Kyrgyz has too', 'жаңы жылыңыз менен'],
  ['Turkish read in a wrong encoding', 'daðýtýmýný gerçekleþtirir'],
])('letters do not settle %s', (_, text) => {
  expect(languageByLetters(text.split(' '))).toBeUndefined();
});

test.each([
  ['is', 'það er gott veður í dag'],
  ['sq', 'sot në mbrëmje do të shkojmë në kinema kush vjen me ne ju lutem më tregoni sa më shpejt'],
  [
    'zu',
    'namhlanje ebusuku siya ebhayisikobho ngubani ozohamba nathi ngicela ungitshele masinyane',
  ],
  ['kk', 'бүгін кешке киноға барамыз кім бізбен барады тезірек айтыңызшы маған өтінемін'],
  ['so', 'waxaan rabaa inaan ku iraahdo mahadsanid dhammaantiin maanta waa maalin wanaagsan'],
])('tells %s where the model doubts', (language, text) => {
  expect(furtherLanguage(text.split(' '), known)).toBe(language);
});

test.each([
  [
    'a language of the model',
    'we are all going to the cinema tonight and then we shall have dinner',
  ],
  ['a short text', 'labas rytas'],
])('franc is not asked to settle %s', (_, text) => {
  expect(furtherLanguage(text.split(' '), known)).toBeUndefined();
});
