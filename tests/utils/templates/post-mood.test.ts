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
  ['sw', 'Mmefungua leo?'],
  ['es', '¿Abren hoy'],
  ['es', '¿Abren hoy?'],
  ['ar', 'مفتوح اليوم؟'],
  ['fa', 'امروز باز است؟'],
  ['ur', 'آج کھلا ہے؟'],
  ['he', 'פתוח היום?'],
  ['hi', 'आज खुला है?'],
  ['ja', '今日は開いていますか？'],
  ['zh', '今天营业吗﹖'],
  ['zh, upright', '今天营业吗︖'],
  ['ko', '오늘 열어요?'],
  ['th', 'เปิดไหม?'],
  ['el', 'Είστε ανοιχτά σήμερα;'],
  ['el', 'Έχετε WiFi;'],
  ['el', 'Πότε\u037e'],
  ['el-GR', 'Στις 7; Ευχαριστώ.'],
  ['', '«Πότε»; Δεν ξέρω.'],
  ['hy', 'Այսօր բաց եք՞'],
  ['hy', 'Ինչպե՞ս եք'],
  ['am', 'ዛሬ ክፍት ነው፧'],
  ['ti', 'ሎሚ ክፉት ድዩ፧'],
  ['lif', 'ᤀᤠ᥅'],
  ['cop, Nubian', 'ⲁⲛ⳺'],
  ['cop, Nubian', 'ⲁⲛ⳻'],
  ['vai', 'ꔀ꘏'],
  ['bax, Bamum', 'ꚠ꛷'],
  ['ccp, Chakma', '𑄃𑅃'],
  ['ff, Adlam', '𞥟𞤀𞤁'],
  ['la, medieval', 'Quis⹔'],
  ['percontation', 'Really⸮'],
  ['interrobang', 'They did what‽'],
  ['es, interrobang', '⸘Qué‽'],
  ['doubled', 'What⁇'],
  ['with !', 'What⁈'],
  ['! with', 'What⁉'],
  ['emoji', 'Open today ❓'],
  ['emoji', 'Open today ❔'],
  ['ornaments', '🙹 🙺 🙻'],
  ['xx', 'Open today?'],
])('a question mark of %s asks, whatever the words: %s', (language, text) => {
  expect(moodOf(text, language).question).toBe(true);
  expect(moodOf(text.normalize('NFC'), language).question).toBe(true);
});

test('every question mark that Unicode names is known', () => {
  const named = [0x3f, 0xbf, 0x37e, 0x55e, 0x61f, 0x1367, 0x1945, 0x203d, 0x2047, 0x2048, 0x2049];
  named.push(0x2753, 0x2754, 0x2cfa, 0x2cfb, 0x2e18, 0x2e2e, 0x2e54, 0xa60f, 0xa6f7, 0xfe16);
  named.push(0xfe56, 0xff1f, 0x11143, 0x1e95f, 0x1f679, 0x1f67a, 0x1f67b);
  for (const mark of named)
    expect(moodOf(`a ${String.fromCodePoint(mark)}`).question, mark.toString(16)).toBe(true);
});

test.each([
  ['de', 'Danke; bis morgen.'],
  ['el', 'Ωραία ;)'],
  ['el', 'Ωραίο· ευχαριστώ.'],
  ['ar', 'رائع؛ شكرا'],
  ['am', 'ደህና፤ አመሰግናለሁ።'],
  ['hy', 'Շնորհակալ եմ։ Լա՛վ է'],
  ['en', 'Fresh at bread.example/?id=7'],
  ['en', 'See https://bread.example/?id=7'],
])('in %s nothing is asked by %s', (language, text) => {
  expect(moodOf(text, language).question).toBe(false);
});

test.each(['Open today @bakery?', 'Have you seen https://bread.example/menu?'])(
  'the mark after an account or an address asks: %s',
  (text) => {
    expect(moodOf(text, 'en').question).toBe(true);
  },
);

test('a fault report with a thank-you in it is neither thanks nor praise', () => {
  expect(moodOf('Thanks for nothing, it is broken again', 'en')).toEqual({
    question: false,
    complaint: true,
    praise: false,
    thanks: false,
  });
});
