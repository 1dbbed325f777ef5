// Ranges of UTF-16 code units by ISO 15924 code; letters outside them count as Latin.
const ranges: readonly (readonly [number, number, string])[] = [
  [0x0370, 0x03ff, 'Grek'],
  [0x0400, 0x052f, 'Cyrl'],
  [0x0530, 0x058f, 'Armn'],
  [0x0590, 0x05ff, 'Hebr'],
  [0x0600, 0x06ff, 'Arab'],
  [0x0750, 0x077f, 'Arab'],
  [0x0780, 0x07bf, 'Thaa'],
  [0x08a0, 0x08ff, 'Arab'],
  [0x0900, 0x097f, 'Deva'],
  [0x0980, 0x09ff, 'Beng'],
  [0x0a00, 0x0a7f, 'Guru'],
  [0x0a80, 0x0aff, 'Gujr'],
  [0x0b00, 0x0b7f, 'Orya'],
  [0x0b80, 0x0bff, 'Taml'],
  [0x0c00, 0x0c7f, 'Telu'],
  [0x0c80, 0x0cff, 'Knda'],
  [0x0d00, 0x0d7f, 'Mlym'],
  [0x0d80, 0x0dff, 'Sinh'],
  [0x0e00, 0x0e7f, 'Thai'],
  [0x0e80, 0x0eff, 'Laoo'],
  [0x0f00, 0x0fff, 'Tibt'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x139f, 'Ethi'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3130, 0x318f, 'Hang'],
  [0x31f0, 0x31ff, 'Kana'],
  [0x3400, 0x4dbf, 'Hani'],
  [0x4e00, 0x9fff, 'Hani'],
  [0xac00, 0xd7af, 'Hang'],
  [0xd800, 0xdfff, 'Hani'],
];
const names = ['Latn', ...new Set(ranges.map(([, , name]) => name))];
const kana = names.indexOf('Kana');
const codes = new Uint8Array(0x10000);
for (const [first, last, name] of ranges) codes.fill(names.indexOf(name), first, last + 1);

/** Script of a word by its first letter, as an ISO 15924 code (`Kana` for both kana). */
export function scriptOf(word: string): string {
  return names[codes[word.charCodeAt(0)] ?? 0] ?? 'Latn';
}

// Latin names and brands stand in posts of every script, so a Latin letter counts half.
const weightOfOthers = 2;
// Japanese mixes kana into Han; a shop sign or a name in Chinese text stays below this share.
const leastKana = 0.08;

/** The script that most letters of these words are in; Japanese is `Kana`. */
export function mainScript(words: readonly string[]): string {
  const counts = new Float64Array(names.length);
  let total = 0;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      const code = codes[word.charCodeAt(at)] ?? 0;
      const weight = code === 0 ? 1 : weightOfOthers;
      counts[code] = (counts[code] ?? 0) + weight;
      total += weight;
    }
  }
  if ((counts[kana] ?? 0) > total * leastKana) return 'Kana';
  let best = 0;
  for (let code = 1; code < counts.length; code += 1) {
    if ((counts[code] ?? 0) > (counts[best] ?? 0)) best = code;
  }
  return names[best] ?? 'Latn';
}

/** Languages that a script names by itself (for the languages that people post in). */
export const languageOfScript: Readonly<Record<string, string>> = {
  Armn: 'hy',
  Beng: 'bn',
  Ethi: 'am',
  Geor: 'ka',
  Grek: 'el',
  Gujr: 'gu',
  Guru: 'pa',
  Hang: 'ko',
  Hani: 'zh',
  Hebr: 'he',
  Kana: 'ja',
  Khmr: 'km',
  Knda: 'kn',
  Laoo: 'lo',
  Mlym: 'ml',
  Mymr: 'my',
  Orya: 'or',
  Sinh: 'si',
  Taml: 'ta',
  Telu: 'te',
  Thaa: 'dv',
  Thai: 'th',
  Tibt: 'bo',
};
