const letters: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ء: '',
  ـ: '',
  ς: 'σ',
  '’': "'",
  ʼ: "'",
  '‘': "'",
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * Text as a searcher types it: case, accents, tashkeel, and the forms of alef, hamza, yeh and teh marbuta are one,
 * ł is l, ß is ss, digits of every script are 0-9. Never shown to anybody.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** The same with German digraphs for umlauts, for those who type "gruesse". */
export function foldGerman(text: string): string {
  return fold(text.normalize('NFC').replace(/[äöü]/gi, (letter) => `${fold(letter)}e`));
}
