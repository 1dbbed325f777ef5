import type { Question, Verdict } from './question.ts';

/** How many said what of a joke, and how many said anything. */
export type Tally = Record<Verdict, number> & { of: number };

/** What colleagues said so far of one question, or of several. */
export function tallyOf(questions: readonly Pick<Question, 'answers'>[]): Tally {
  const tally: Tally = { good: 0, 'not-here': 0, change: 0, of: 0 };
  for (const { says } of questions.flatMap(({ answers }) => answers)) {
    if (says === undefined) continue;
    tally[says] += 1;
    tally.of += 1;
  }
  return tally;
}

/** What is known of a card by asking: how often, what was said, and of its wordings in which languages. */
export interface CardRecord {
  times: number;
  tally: Tally;
  languages: string[];
}

/** A card's record among these questions; undefined where nobody asked. */
export function recordOfCard(questions: readonly Question[], card: string): CardRecord | undefined {
  const about = questions.filter((one) => one.card === card && one.kind === 'humour');
  if (about.length === 0) return undefined;
  const languages = about.flatMap(({ language }) => language ?? []);
  return { times: about.length, tally: tallyOf(about), languages: [...new Set(languages)].sort() };
}

/** Open ones first, and of these and of the others the newest first. */
export function inTurn(questions: readonly Question[]): Question[] {
  return [...questions].sort(
    (a, b) =>
      Number(a.closed ?? false) - Number(b.closed ?? false) ||
      (a.created < b.created ? 1 : a.created > b.created ? -1 : 0),
  );
}
