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

/**
 * Every question mark of Unicode 17 (the characters whose names say QUESTION MARK or INTERROBANG): of the Latin, Arabic,
 * Armenian, Ethiopic, Limbu, Coptic, Vai, Bamum, Chakma, Adlam and CJK scripts, and the emoji. Spanish opens with one.
 */
const questionMark = /[?¿\u037e՞؟፧᥅‽⁇⁈⁉❓❔⳺⳻⸘⸮⹔꘏꛷︖﹖？\u{11143}\u{1e95f}\u{1f679}-\u{1f67b}]/u;

/** The Greek one is a semicolon (NFC makes one of U+037E) at the end of a word: of a Greek one, or of any in Greek. */
const semicolon = /;(?=$|[\s»"”’'])/u;
const greekSemicolon = /\p{Script=Greek}\p{M}*[»"”’')]*;(?=$|[\s»"”’'])/u;

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

/** What may bear question marks that ask nothing, and accounts; the mark that ends a sentence right after stays. */
const address =
  /https?:\/\/\S*[^\s?؟？]|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\/\S*[^\s?؟？]|@[\p{L}\p{N}_.@-]+/gu;

/** Reads a post's mood from marks and open word lists (en, sw, ar, de, pl); other languages by marks alone. */
export function moodOf(text: string, language = ''): Mood {
  const bare = text.replace(address, ' ');
  const list = lists[language.split('-')[0] ?? ''];
  const says = fold(bare);
  const complaint = list?.complaint.test(says) ?? false;
  return {
    question: asks(bare, language) || (list?.question.test(says) ?? false),
    complaint,
    // Thanks in the same breath as a fault report are politeness, and praise there is mockery.
    praise: !complaint && ((list?.praise.test(says) ?? false) || /[❤♥😍🥰👏🙌🎉💯]/u.test(bare)),
    thanks: !complaint && ((list?.thanks.test(says) ?? false) || /🙏/u.test(bare)),
  };
}

const asks = (text: string, language: string): boolean =>
  questionMark.test(text) || (/^el\b/.test(language) ? semicolon : greekSemicolon).test(text);
