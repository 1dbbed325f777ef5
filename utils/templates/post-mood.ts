import { fold } from './fold.ts';
import { moodWords } from './mood-words.ts';
import { wordList } from './word-list.ts';

/** What a post's words seem to want; several at once are possible ("Great, but why does it crash?"). */
export interface Mood {
  question: boolean;
  complaint: boolean;
  praise: boolean;
  thanks: boolean;
}

/** Question marks of every script that has one: Latin, Arabic, Greek, Armenian, Ethiopic, CJK, Vai, Coptic ... */
const questionMark = /[?？؟՞፧⁇⁈⁉‽⸮⳺꘏︖﹖]/u;

const lists = Object.fromEntries(
  Object.entries(moodWords).map(([language, words]) => [
    language,
    {
      question: wordList(words.question),
      complaint: wordList(words.complaint),
      praise: wordList(words.praise),
      thanks: wordList(words.thanks),
    },
  ]),
);

/** Reads a post's mood from marks and open word lists (en, sw, ar, de, pl); other languages by marks alone. */
export function moodOf(text: string, language = ''): Mood {
  const bare = text.replace(/https?:\/\/\S+|@\S+/g, ' ');
  const list = lists[language.split('-')[0] ?? ''];
  const says = fold(bare);
  const complaint = list?.complaint.test(says) ?? false;
  return {
    question: hasQuestionMark(bare, language) || (list?.question.test(says) ?? false),
    complaint,
    // Thanks in the same breath as a fault report are politeness, and praise there is mockery.
    praise: !complaint && ((list?.praise.test(says) ?? false) || /[❤♥😍🥰👏🙌🎉💯]/u.test(bare)),
    thanks: !complaint && ((list?.thanks.test(says) ?? false) || /🙏/u.test(bare)),
  };
}

function hasQuestionMark(text: string, language: string) {
  // The Greek question mark is a semicolon, which is one only in Greek (NFC turns U+037E into ";").
  return language.startsWith('el') ? /[;?]/.test(text) : questionMark.test(text);
}
