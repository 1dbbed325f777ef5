import { combined, likeliest } from './evidence.ts';
import { plainTag } from './languages.ts';
import { type Model, readModel } from './model.ts';
import { furtherIn } from './several.ts';
import { tell } from './tell.ts';

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

/** From this probability on a language is named: nearly nine posts in ten reach it by their text alone. */
export const sure = 0.94;

let model: Promise<Model> | undefined;

/** Gives the model's bytes, where they cannot be fetched from the extension's own package. */
export function loadModel(bytes: Uint8Array): void {
  model = Promise.resolve(readModel(bytes));
}

async function fetchModel(): Promise<Model> {
  try {
    const answer = await fetch('/language-model.bin');
    return readModel(new Uint8Array(await answer.arrayBuffer()));
  } catch (error) {
    // The next post tries again: while the extension is updated its files may be missing for a moment.
    model = undefined;
    throw error;
  }
}

/** The language of a post by all that is known of it. Fetches the model the first time; throws if it cannot. */
export async function detect(clues: Clues): Promise<Detection> {
  model ??= fetchModel();
  return decide(await model, clues);
}

/** Languages of many posts, in their order. */
export function detectAll(clues: readonly Clues[]): Promise<Detection[]> {
  return Promise.all(clues.map(detect));
}

/** The same with a model at hand. */
export function decide(model: Model, clues: Clues): Detection {
  const { odds, hasWords } = tell(model, clues.text);
  const [byText] = likeliest(odds) ?? [];
  const [language, confidence] = likeliest(combined(odds, clues)) ?? [];
  // A post without words has no language, whatever the page says of it.
  if (!hasWords || !language || confidence === undefined) return { confidence: 0, because: 'text' };
  const because = reason(clues, language, byText);
  if (confidence < sure) return { confidence, because };
  const also = furtherIn(model, clues.text, language);
  return { language, confidence, because, ...(also.length > 0 ? { also } : {}) };
}

/** What made the difference: the text, unless it alone says something else. */
function reason({ declared, author }: Clues, language: string, byText?: string): Because {
  if (language === byText) return 'text';
  const says = (tag?: string) => tag !== undefined && plainTag(tag) === language;
  if (says(declared)) return 'page';
  return says(author) ? 'author' : 'text';
}
