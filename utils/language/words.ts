// Every repetition before the mark that decides is bounded: page text is hostile, and must not take long.
const addresses =
  /(?:https?:\/\/|www\.)\S*|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+\.\p{L}+|@[\p{L}\p{N}_.]+(?:@[\p{L}\p{N}.-]+)?|&[a-z]{2,8};|&#\d{1,6};|\b[\p{L}\p{N}-]{1,63}\.(?:com|net|org|co|tv|ly|tk)\b\S*/giu;
// Each of them has one of these marks: seven of ten posts have none, and that is soon told.
const marks = /[@&]|:\/\/|www\.|\.(?:com|net|org|co|tv|ly|tk)\b/iu;
const tags = /[#＃][\p{L}\p{N}\p{M}_]+/gu;
const word = /[\p{L}\p{M}]+'?/gu;
// To look for letters only takes four times as long, and few texts draw out anything.
const thrice = /([^ ])\1\1/u;
// The same in every language of a region, so it would only mislead.
const laughter =
  /^(?:[aeiou]?h?(?:[hj]+[aeiouy]+){2,}[hj]*|[aeiou]?(?:[hj]+[aeiou]+)+[hj]+|x+d+|l[ou]+l|k{2,}|(?:rs)+|rt|ah+|oh+|hm+)$/u;

const longestLaughter = 60;

const withoutAddresses = (text: string) => (marks.test(text) ? text.replace(addresses, ' ') : text);

/** Tells words from laughter and other sounds that name no language, such as "jajaja" or "xd". */
export function isWord(candidate: string): boolean {
  return candidate.length > longestLaughter || !laughter.test(candidate);
}

function split(text: string): string[] {
  const lower = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0307/g, '');
  const even = lower.replace(/[’ʼ‘`´]/g, "'");
  const short = thrice.test(even) ? even.replace(/(\p{L})\1{2,}/gu, '$1') : even;
  return short.match(word)?.filter(isWord) ?? [];
}

/**
 * The words of a post in lower case, without handles, addresses and tags (tags are kept, cut at
 * their capitals, where nothing else is left). A word before an apostrophe keeps it; a letter
 * drawn out three times or more stands once.
 */
export function wordsOf(text: string): string[] {
  const bare = withoutAddresses(text);
  return split(bare.replace(tags, ' '));
}

/** The words inside the tags of a post, for posts that are nothing but tags. */
export function tagWordsOf(text: string): string[] {
  const found = withoutAddresses(text).match(tags)?.join(' ') ?? '';
  return split(found.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}
