import { readFileSync } from 'node:fs';
import { type interfaceLanguages, speak } from '../../utils/words.ts';

/** Gives the views their words, as loadWords does in a browser. */
export function speakTo(language: (typeof interfaceLanguages)[number] = 'en') {
  speak(language, JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')));
}
