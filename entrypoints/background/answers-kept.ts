import type { PostLanguage, Question } from '../../utils/messages.ts';

type Clues = Question<'languages'>[number];

/** So many answers are kept, of posts no longer than this many characters: at most some 2 MB. */
const most = 1000;
const longest = 1000;

/**
 * Answers that were given, by all that was known of the post, so that a post asked again costs nothing.
 * The one not asked for longest gives way. They end with the background, and with what they were made under.
 */
export class AnswersKept {
  readonly #answers = new Map<string, PostLanguage>();
  #under = '';
  /** Changes when all is forgotten: what was being worked out by then is not kept. */
  era = 0;

  /** Everything was answered under this (the person's languages, the interface's); under another it is forgotten. */
  under(what: string): void {
    if (what !== this.#under) this.forget();
    this.#under = what;
  }

  get(clues: Clues): PostLanguage | undefined {
    const key = keyOf(clues);
    const answer = this.#answers.get(key);
    if (answer) {
      this.#answers.delete(key);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  /** Keeps an answer found in `era`; "not sure" is not kept, since more may be known of the author by the next time. */
  keep(clues: Clues, answer: PostLanguage, era: number): void {
    if (era !== this.era || !answer.language || clues.text.length > longest) return;
    this.#answers.set(keyOf(clues), answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= most) break;
      this.#answers.delete(oldest);
    }
  }

  forget(): void {
    this.#answers.clear();
    this.era += 1;
  }
}

function keyOf({ site, id, handle, declared, text }: Clues): string {
  return JSON.stringify([site, id, handle, declared, text]);
}
