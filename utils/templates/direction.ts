const rtlScripts =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Which way a language is written, from its likely script (CLDR's likely subtags, by way of `Intl.Locale`). */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return ['Arab', 'Aran', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'].includes(script)
    ? 'rtl'
    : 'ltr';
}

/** Whether any letter in these words runs the other way than a text in that direction. */
export function runsAgainst(words: string, direction: 'ltr' | 'rtl'): boolean {
  for (const letter of words.match(/\p{L}/gu) ?? []) {
    if (rtlScripts.test(letter) !== (direction === 'rtl')) return true;
  }
  return false;
}
