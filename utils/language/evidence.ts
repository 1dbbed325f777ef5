import { plainTag, scriptOfTag } from './languages.ts';

/** Probabilities of languages by their tags; what is missing to 1 is "no language". */
export type Odds = ReadonlyMap<string, number>;

/** What is known besides the text: see `Clues`. */
export interface Hints {
  declared?: string;
  site?: string;
  author?: string;
  mine?: readonly string[];
}

/**
 * How often a site's declaration is right where it makes one. On saved pages all were (X 14, Mastodon 4,
 * Facebook 2, Reddit 1), which is few, so nine right of ten are counted in beforehand. Other sites
 * declare nothing of their posts; what stands on their pages is believed less.
 */
export const reliability: Readonly<Record<string, number>> = {
  x: 23 / 24,
  mastodon: 13 / 14,
  facebook: 11 / 12,
  reddit: 10 / 11,
};
const reliabilityElsewhere = 0.85;
const reliabilityOfAuthor = 0.9;

// A wrong declaration is mostly English or a neighbour; an author's other language is one of few.
const wrongEnglish = 0.4;
const wrongOther = 0.08;
const wrongAuthor = 0.15;
// My own languages are likelier before a word is read.
const favourOfMine = 2;
// What the text is taken to say of a language that the model has not learnt, by whether it could be in it.
const unheard = 0.01;
const unheardInThisScript = 0.0001;

/** How likely a hint is, given that the post is (or is not) in the language it names. */
function likelihood(isRight: boolean, right: number, wrong: number): number {
  return isRight ? right : (1 - right) * wrong;
}

/**
 * The text's odds with what else is known multiplied in, as probabilities: each hint counts as
 * often as its kind is right. Where the text has no language, hints must overcome that as well.
 */
export function combined(text: Odds, hints: Hints): Map<string, number> {
  const declared = languageIn(hints.declared);
  const author = languageIn(hints.author);
  const mine = new Set(hints.mine?.map(plainTag));
  const right = reliability[hints.site ?? ''] ?? reliabilityElsewhere;
  const wrong = declared === 'en' ? wrongEnglish : wrongOther;
  const weigh = (language: string | undefined, probability: number) => {
    let weighed = probability;
    if (declared) {
      weighed *= likelihood(agrees(declared, language), right, wrong);
    }
    if (author) weighed *= likelihood(agrees(author, language), reliabilityOfAuthor, wrongAuthor);
    if (language && mine.has(language)) weighed *= favourOfMine;
    return weighed;
  };
  const made = new Map<string, number>();
  let total = 0;
  let heard = 0;
  for (const [language, probability] of text) {
    heard += probability;
    made.set(language, weigh(language, probability));
  }
  for (const hint of [declared, author]) {
    if (hint && ![...text.keys()].some((language) => agrees(hint, language))) {
      made.set(hint, weigh(hint, sharesScript(hint, text) ? unheard : unheardInThisScript));
    }
  }
  for (const weighed of made.values()) total += weighed;
  total += weigh(undefined, Math.max(0, 1 - heard));
  for (const [language, weighed] of made) made.set(language, total > 0 ? weighed / total : 0);
  return made;
}

// X declares qme (media only), qht (tags only) and the like; und, zxx and mul name no language.
const noLanguage = /^(?:q[a-t][a-z]|und|zxx|mul)\b/;

function languageIn(tag: string | undefined): string | undefined {
  const plain = tag === undefined ? undefined : plainTag(tag);
  return plain === undefined || noLanguage.test(plain) ? undefined : plain;
}

function sharesScript(hint: string, text: Odds): boolean {
  const [first] = text.keys();
  return first === undefined || scriptOfTag(first) === scriptOfTag(hint);
}

/** A hint without script speaks for the language in the script it is usually written in. */
function agrees(hint: string, language: string | undefined): boolean {
  if (language === undefined) return false;
  if (hint === 'sr') return language === 'sr' || language === 'sr-Latn';
  return hint === language || (hint === 'zh' && language.startsWith('zh'));
}

/** The likeliest language with its probability; undefined where there is none. */
export function likeliest(odds: Odds): [string, number] | undefined {
  let best: string | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [language, probability] of odds) {
    if (probability > most) [best, most] = [language, probability];
  }
  return best === undefined ? undefined : [best, most];
}
