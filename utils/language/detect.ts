/** All that is known of a post when its language is asked. */
export interface Clues {
  text: string;
  /** BCP 47 tag that the page declares for the text. */
  declared?: string;
  /** Name of the site, since sites' declarations differ in worth. */
  site?: string;
  /** Language this author was last seen, or said by the person, to write in. */
  author?: string;
  /** Languages the person answers in. */
  mine?: readonly string[];
}

export type Because = 'text' | 'page' | 'author' | 'person';

/** What was found: BCP 47 tag with its probability 0..1, or `language` absent for "not sure". */
export interface Detection {
  language?: string;
  confidence: number;
  because: Because;
  /** Further languages in the same post, where there are several. */
  also?: string[];
}

import { francAll } from 'franc';

const two: Record<string, string> = { eng: 'en', swh: 'sw', arb: 'ar', deu: 'de', pol: 'pl' };
export async function detectAll(clues: readonly Clues[]): Promise<Detection[]> {
  return clues.map(({ text, declared }) => {
    if (declared) return { language: declared, confidence: 0.9, because: 'page' };
    const [[code, p] = ['und', 0]] = francAll(text, { only: Object.keys(two), minLength: 3 });
    const language = two[code];
    return { ...(language ? { language } : {}), confidence: p, because: 'text' };
  });
}
