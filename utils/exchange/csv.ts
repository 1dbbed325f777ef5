import Papa from 'papaparse';
import { lineAt } from './decode.ts';
import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';

/*
 * The door to Papa Parse: RFC 4180 with the delimiters and line ends that spreadsheets really write, most used of
 * its kind for ten years. Its own guard against formulas cannot be taken off again, so that is ours (formula.ts).
 */

export interface Row {
  cells: string[];
  /** Line on which the row begins, from 1. */
  line: number;
}

/** All rows of a table with commas, semicolons or tabs; empty lines are left out. @throws Refusal with the line. */
export function readTable(text: string): Row[] {
  const rows: Row[] = [];
  let from = 0;
  let line = 1;
  let cells = 0;
  let fault: Refusal | undefined;
  const newline = lineEndOf(text);
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline,
    step({ data, errors, meta }, parser) {
      const [error] = errors.filter((one) => one.type === 'Quotes');
      cells += data.length;
      if (error) fault = new Refusal('damaged', { line, entry: rows.length + 1 }, error.message);
      else if (cells > limits.values) fault = new Refusal('too-many', { line });
      if (fault) return parser.abort();
      if (data.some((cell) => cell !== '')) rows.push({ cells: data, line });
      line += lineAt(text.slice(from, meta.cursor), meta.cursor - from) - 1;
      from = meta.cursor;
    },
  });
  if (fault) throw fault;
  return rows;
}

/** A table after RFC 4180, with commas, CRLF and every cell in quotes. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { quotes: true, newline: '\r\n' })}\r\n`;
}

/** What stands between the cells of the first line: a tab if there is one, since people write the others in texts. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let inQuotes = false;
  for (let at = 0; at < Math.min(text.length, 20_000); at += 1) {
    const sign = text[at];
    if (sign === '"') inQuotes = !inQuotes;
    else if (!inQuotes && (sign === ',' || sign === ';' || sign === '\t')) counts[sign] += 1;
    // The first line decides: in it are names, in the others texts.
    else if (!inQuotes && sign === '\n' && counts[','] + counts[';'] + counts['\t'] > 0) break;
  }
  if (counts['\t'] > 0) return '\t';
  return counts[';'] > counts[','] ? ';' : ',';
}

/** How the file ends its lines, by the first end outside quotes. */
function lineEndOf(text: string): '\r\n' | '\n' | '\r' {
  let inQuotes = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') inQuotes = !inQuotes;
    else if (!inQuotes && sign === '\n') return '\n';
    else if (!inQuotes && sign === '\r') return text[at + 1] === '\n' ? '\r\n' : '\r';
  }
  return '\n';
}
