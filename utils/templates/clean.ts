/** C0 and C1 controls, bidi controls, tags, and zero-width characters that carry no meaning inside a name. */
const hidden =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Joiners have their place between letters (Persian, Devanagari) and in emoji; elsewhere they only hide things. */
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{Extended_Pictographic}])/gu;

/** One line of plain text: NFC, nothing hidden, lone surrogates gone, white space single, at most `most` code points. */
export function cleanLine(text: string, most: number): string {
  const line = text
    .slice(0, most * 8)
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(hidden, '')
    .replace(strayJoiner, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...line].slice(0, most).join('').replace(strayJoiner, '').trim();
}

/** Controls but tab and line end, and what turns the text around it the other way; marks and isolates have their use. */
const turning = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2028\u2029\ufeff\ufff9-\ufffb]/gu;

/** Text of several lines as somebody wrote it, without what is hidden in it. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(turning, '');
}

const scheme = /[\p{L}\p{N}+.-]{0,40}:\/\/+|(?<=\p{L}):(?=\?)/gu;
const signs = /[@＠﹫#＃﹟$＄]+(?=(?:\u200c|\u200d|\p{M})*[\p{L}\p{N}_])/gu;
const dot = /(?<=\S)([.。．｡])(?=\p{L}[\p{L}\p{N}\p{M}-])/gu;

/**
 * Takes the power out of a stranger's words, so that they make no mention, tag or link on any site:
 * "@victim" becomes "victim", "buy x.co" becomes "buy x. co". Letters and their case stay; "Ke$ha" and "C#" do too.
 */
export function defuse(line: string): string {
  return line
    .replace(scheme, ' ')
    .replace(signs, (run, at: number, whole: string) => {
      const insideWord = /[\p{L}\p{N}_]$/u.test(whole.slice(0, at));
      if (!insideWord) return '';
      return /^[$＄]$/.test(run) ? run : ' ';
    })
    .replace(dot, '$1 ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:/]+|[\s@＠﹫#＃﹟$＄:/]+$/gu, '');
}
