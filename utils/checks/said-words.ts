import { fold } from '../templates/fold.ts';
import { wordList } from '../templates/word-list.ts';

/** Word lists by language, read once: `says(text, language)` gives the first listed words that the text holds. */
export function listsOf(lists: Readonly<Record<string, string>>) {
  const read = new Map<string, RegExp>();
  const listFor = (language: string) => {
    const words = lists[language];
    if (words === undefined) return undefined;
    const list = read.get(language) ?? wordList(words);
    read.set(language, list);
    return list;
  };
  return (text: string, language = ''): string | undefined =>
    listFor(language.split('-')[0] ?? '')?.exec(fold(text))?.[0];
}

/** The sentences of a text with their end signs: absolutes are judged with what stands beside them. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?؟。\n]+(?:[.](?=\p{L}|\d)[^.!?؟。\n]+)*[.!?؟。]*/gu) ?? [];
}
