import { furtherLanguage, languageByLetters } from './further.ts';
import { type Model, probabilities } from './model.ts';
import { languageOfScript, mainScript, scriptOf } from './scripts.ts';
import { tagWordsOf, wordsOf } from './words.ts';
import { chineseOf, serbianOrCroatian } from './writing.ts';

/** What a text says of its language. */
export interface Told {
  /** Probabilities by tag; what is missing to 1 is "no language". */
  odds: Map<string, number>;
  /** Whether there are words at all besides handles, addresses, tags and laughter. */
  hasWords: boolean;
  words: readonly string[];
}

const nothing = 'und';
// Below this Croatian and Serbian are out of the question together.
const leastForSerbian = 0.05;
// Below this it may be a language that the model has not learnt.
const unfamiliar = 0.97;
// Where two have all but this the doubt is between them, such as Danish and Norwegian, and there is hardly a third.
const leastForThird = 0.05;
const trustInLetters = 0.97;
const trustInFranc = 0.92;

/** Reads a text, or only the words inside its tags where there is nothing else. */
export function tell(model: Model, text: string): Told {
  const plain = wordsOf(text);
  const words = plain.length > 0 ? plain : tagWordsOf(text);
  return { odds: oddsOf(model, words), hasWords: plain.length > 0, words };
}

/** Probabilities of languages for words as `wordsOf` gives them; where the model doubts franc may be asked. */
export function oddsOf(
  model: Model,
  words: readonly string[],
  franc: 'ask franc' | 'model only' = 'ask franc',
): Map<string, number> {
  const odds = new Map<string, number>();
  if (words.length === 0) return odds;
  const script = mainScript(words);
  const alone = languageOfScript[script];
  if (alone) return odds.set(alone === 'zh' ? chineseOf(words) : alone, 0.995);
  const part = model.parts.get(script);
  if (!part) return odds;
  const own = words.filter((word) => scriptOf(word) === script);
  const found = probabilities(part, own, model.longest);
  let best = 0;
  let second = 0;
  for (const [at, language] of part.languages.entries()) {
    if (language === nothing) continue;
    const probability = found[at] ?? 0;
    odds.set(language, probability);
    second = Math.max(second, Math.min(best, probability));
    best = Math.max(best, probability);
  }
  splitSerbian(odds, own);
  const byLetters = languageByLetters(own);
  if (byLetters) return believe(odds, byLetters, trustInLetters);
  const isDoubtful = best < unfamiliar && best + second < 1 - leastForThird;
  if (!isDoubtful || franc === 'model only') return odds;
  const further = furtherLanguage(own, known(model));
  return further ? believe(odds, further, trustInFranc) : odds;
}

/** Another language gets this probability, and what is left of it goes to the others. */
function believe(odds: Map<string, number>, further: string, trust: number) {
  for (const [language, probability] of odds) odds.set(language, probability * (1 - trust));
  return odds.set(further, trust);
}

const learnt = new WeakMap<Model, ReadonlySet<string>>();

function known(model: Model): ReadonlySet<string> {
  const before = learnt.get(model);
  if (before) return before;
  const languages = [...model.parts.values()].flatMap((part) => part.languages);
  const made = new Set([...languages, ...Object.values(languageOfScript)]);
  learnt.set(model, made);
  return made;
}

function splitSerbian(odds: Map<string, number>, words: readonly string[]): void {
  const both = odds.get('hr');
  if (both === undefined || both < leastForSerbian || serbianOrCroatian(words) === 'hr') return;
  odds.set('sr-Latn', both * 0.97);
  odds.set('hr', both * 0.03);
}
