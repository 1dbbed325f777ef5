import type { Filled, Question, QuestionKind } from '../utils/templates/question.ts';
import { pointsOf } from '../utils/templates/question.ts';
import { tallyOf } from '../utils/templates/question-tally.ts';
import { languageName, type WordKey, word } from '../utils/words.ts';

const keyed = (stem: string, name: string) =>
  word(`${stem}_${name.replaceAll('-', '_')}` as WordKey);

export const kindInWords = (kind: QuestionKind) => keyed('ask_kind', kind);
export const whoInWords = (to: Filled['to']) => keyed('ask_to', to);
export const pointInWords = (point: string) => keyed('point', point);
export const verdictInWords = (verdict: string) => keyed('question', verdict);

/** "4 of 5 say good", or that nobody has answered yet. */
export function tallyInWords(question: Question): string {
  if (question.answers.length === 0) return word('question_no_answer');
  const { good, of } = tallyOf([question]);
  return of === 0 ? '' : word('question_tally', String(good), String(of));
}

/** A question as plain text, for a message or a mail. */
export function questionInWords(filled: Filled): string {
  const { kind, asks, to, text, language, gist, author, link, points } = filled;
  const lines: [string, string | undefined][] = [
    [word('ask_asks'), asks],
    [word('ask_text'), text],
    [word('ask_gist'), gist],
    [word('ask_author'), author],
    [word('ask_link'), link],
    [word('ask_language'), language === undefined ? undefined : languageName(language)],
    [word('ask_to'), whoInWords(to)],
  ];
  const told = lines.filter(([, said]) => said).map(([label, said]) => `${label}: ${said}`);
  const list = pointsOf[kind].map((point) =>
    kind === 'humour'
      ? `[${points[point] ? 'x' : ' '}] ${pointInWords(point)}`
      : `- ${pointInWords(point)} ${points[point] ?? ''}`.trimEnd(),
  );
  return [kindInWords(kind), ...told, ...list].join('\n');
}
