import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Mood, moodOf } from '../../../utils/templates/post-mood.ts';

const rows = readFileSync('tests/moods/posts.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [language = '', mark = '', text = ''] = line.split('\t');
    return { language, mark, text };
  });
const marks: Record<keyof Mood, string> = {
  question: 'q',
  complaint: 'c',
  praise: 'p',
  thanks: 't',
};

describe.each(['en', 'sw', 'ar', 'de', 'pl'])('posts in %s', (language) => {
  test.each(Object.entries(marks))('%s: what is told is right, and most are told', (mood, mark) => {
    const some = rows.filter((row) => row.language === language);
    const told = some.filter(({ text }) => moodOf(text, language)[mood as keyof Mood]);
    const right = told.filter((row) => row.mark === mark);
    expect(right.length / told.length).toBeGreaterThanOrEqual(0.9);
    expect(right.length / some.filter((row) => row.mark === mark).length).toBeGreaterThan(0.7);
  });
});

test.each([
  ['en', 'Open today?'],
  ['ar', 'مفتوح اليوم؟'],
  ['es', '¿Abren hoy?'],
  ['ja', '今日は開いていますか？'],
  ['el', 'Είστε ανοιχτά σήμερα;'],
  ['hy', 'Այսօր բաց եք՞'],
  ['am', 'ዛሬ ክፍት ነው፧'],
  ['xx', 'Open today?'],
])('a question mark of %s asks, whatever the words', (language, text) => {
  expect(moodOf(text, language).question).toBe(true);
});

test('an address with a question mark in it asks nothing', () => {
  expect(moodOf('See https://bread.example/?id=7', 'en').question).toBe(false);
});

test('a fault report with a thank-you in it is neither thanks nor praise', () => {
  expect(moodOf('Thanks for nothing, it is broken again', 'en')).toEqual({
    question: false,
    complaint: true,
    praise: false,
    thanks: false,
  });
});
