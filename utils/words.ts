import type english from '../public/_locales/en/messages.json';

/** Languages that the interface speaks. The browser's own i18n cannot be switched, and Firefox has no Swahili. */
export const interfaceLanguages = ['en', 'sw', 'ar', 'de', 'pl'] as const;
type InterfaceLanguage = (typeof interfaceLanguages)[number];

type Key = keyof typeof english;
/** Words with plural forms: `cards_one`, `cards_other` and whatever else a language has are the key `cards`. */
type CountedKey = {
  [K in Key]: K extends `${infer Stem}_one` ? (`${Stem}_other` extends Key ? Stem : never) : never;
}[Key];
export type WordKey = Exclude<Key, `${CountedKey}_one` | `${CountedKey}_other`>;

type Messages = Record<string, { message: string }>;

let spoken: InterfaceLanguage = 'en';
let messages: Messages = {};

/** The language that the interface speaks now. */
export function interfaceLanguage(): InterfaceLanguage {
  return spoken;
}

/** Which way the interface reads now. */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return spoken === 'ar' ? 'rtl' : 'ltr';
}

/** The interface language for a setting and the browser's own: the nearest there is, else English. */
export function chooseLanguage(
  setting: 'auto' | InterfaceLanguage,
  browsers: string,
): InterfaceLanguage {
  const wanted = setting === 'auto' ? browsers : setting;
  return (
    interfaceLanguages.find((language) => wanted.toLowerCase().split(/[-_]/)[0] === language) ??
    'en'
  );
}

/**
 * Loads the interface's words once, from the extension's own files, and tells the document its language and
 * direction. `browsers` is `i18n.getUILanguage()`. @throws TypeError when the file cannot be read.
 */
export async function loadWords(
  setting: 'auto' | InterfaceLanguage,
  browsers: string,
): Promise<void> {
  const language = chooseLanguage(setting, browsers);
  const answer = await fetch(`/_locales/${language}/messages.json`);
  speak(language, await answer.json());
  // The background speaks too, and has no document.
  if (typeof document === 'undefined') return;
  document.documentElement.lang = language;
  document.documentElement.dir = interfaceDirection();
}

/** Speaks from now on in this language with these messages. */
export function speak(language: InterfaceLanguage, words: Messages): void {
  spoken = language;
  messages = words;
}

/** The interface's words for a key; $1 to $9 in them become the substitutions, in one pass. */
export function word(key: WordKey, ...substitutions: string[]): string {
  return say(key, substitutions);
}

/** The same in the plural form that the number asks for; $1 is the number, $2 the first substitution. */
export function wordFor(key: CountedKey, count: number, ...substitutions: string[]): string {
  const form = new Intl.PluralRules(spoken).select(count);
  const number = new Intl.NumberFormat(spoken).format(count);
  const exact = `${key}_${form}`;
  return say(Object.hasOwn(messages, exact) ? exact : `${key}_other`, [number, ...substitutions]);
}

/** A language's name in the interface's language; the tag itself where nobody has a name for it. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([spoken, 'en'], { type: 'language' }).of(tag) ?? tag;
}

function say(key: string, substitutions: string[]): string {
  // A missing word shows its key: seen at once, and no reason to show nothing at all.
  if (!Object.hasOwn(messages, key)) return key;
  return (messages[key]?.message ?? key).replace(/\$(\$|[1-9])/g, (_whole, place: string) =>
    place === '$' ? '$' : isolated(substitutions[Number(place) - 1] ?? ''),
  );
}

/** Names and numbers keep their own direction inside Arabic words. */
function isolated(text: string): string {
  return spoken === 'ar' && text ? `\u2068${text}\u2069` : text;
}
