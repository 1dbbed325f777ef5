import { readFileSync } from 'node:fs';

/** A labelled post: any of `right` is a right answer; `und` means that it has no language. */
export interface Row {
  right: string[];
  text: string;
}

/** Rows of a file of lines "language TAB text", right answers joined by |. */
export function readLabelled(file: string): Row[] {
  const rows: Row[] = [];
  // Some editors put a mark of byte order first, which is no part of a language's name.
  for (const line of readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) rows.push({ right: line.slice(0, tab).split('|'), text: line.slice(tab + 1) });
  }
  return rows;
}

/** A post's text without handles, links and tags: what libraries that do not know posts do best on. */
export function bare({ text }: Row): string {
  return text
    .replace(/https?:\/\/\S+|@[\p{L}\p{N}_.]+|#[\p{L}\p{N}\p{M}_]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

// Posts labelled sr, hr or bs are subtitles of one spoken standard, labelled by where the film was shown.
const oneStandard = new Set(['sr', 'sr-Latn', 'hr', 'bs']);

/** Whether an answer is right; `strictly` tells Serbian from Croatian, which the labels hardly do. */
export function isRight({ right }: Row, answer: string | undefined, strictly = false): boolean {
  if (answer === undefined) return right.includes('und');
  return right.some((label) => {
    if (label === answer) return true;
    if (label === 'zh') return answer.startsWith('zh-');
    if (strictly) return label === 'sr' && answer === 'sr-Latn';
    return oneStandard.has(label) && oneStandard.has(answer);
  });
}
