import { readFileSync } from 'node:fs';
import { decide } from '../../utils/language/detect.ts';
import { likeliest } from '../../utils/language/evidence.ts';
import { plainTag } from '../../utils/language/languages.ts';
import { readModel } from '../../utils/language/model.ts';
import { tell } from '../../utils/language/tell.ts';

/** What a detector says of a text: its best guess, how sure it is 0..1, and whether it calls that sure. */
export interface Answer {
  language: string | undefined;
  confidence: number;
  sure: boolean;
}

export type Detector = (text: string) => Answer;

const modelFile = new URL('../../public/language-model.bin', import.meta.url);

/** Our own, with text alone; `language` is the best guess even where it would say "not sure". */
export async function asante(file: URL | string = modelFile): Promise<Detector> {
  const model = readModel(readFileSync(file));
  return (text) => {
    const found = decide(model, { text });
    if (found.language) return { ...found, language: found.language, sure: true };
    // Asked for only where the guess is judged: it is no part of what a post costs.
    const guess = () => likeliest(tell(model, text).odds) ?? [];
    return {
      get language() {
        return guess()[0];
      },
      get confidence() {
        return guess()[1] ?? 0;
      },
      sure: false,
    };
  };
}

const tagOf = (code: string | undefined) =>
  code && code !== 'und' ? (plainTag(code) ?? code) : undefined;

async function franc(): Promise<Detector> {
  const { francAll } = await import('franc');
  return (text) => {
    const [first, second] = francAll(text, { minLength: 1 });
    const language = tagOf(first?.[0]);
    // franc gives its first language 1; how far the second is behind is all it says of sureness.
    return { language, confidence: 1 - (second?.[1] ?? 0), sure: language !== undefined };
  };
}

async function eld(): Promise<Detector> {
  const { eld } = await import('eld/large');
  return (text) => {
    const found = eld.detect(text);
    const language = tagOf(found.language);
    const scores = Object.values(found.getScores());
    return { language, confidence: Math.max(0, ...scores), sure: found.isReliable() };
  };
}

async function tinyld(): Promise<Detector> {
  const { detectAll } = await import('tinyld');
  return (text) => {
    const [first] = detectAll(text);
    const language = tagOf(first?.lang);
    return { language, confidence: first?.accuracy ?? 0, sure: language !== undefined };
  };
}

async function cld3(): Promise<Detector> {
  const { loadModule } = await import('cld3-asm');
  const identifier = (await loadModule()).create(0, 1000);
  return (text) => {
    const { language, probability, is_reliable } = identifier.findLanguage(text);
    return { language: tagOf(language), confidence: probability, sure: is_reliable };
  };
}

/** The libraries we are held against, each loaded when asked for. */
export const rivals: Readonly<Record<string, () => Promise<Detector>>> = {
  franc,
  eld,
  tinyld,
  cld3,
};
