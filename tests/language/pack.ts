import { type Head, type Model, magic, type Part } from '../../utils/language/model.ts';
import { cellsOf, languageIn, weightIn } from '../../utils/language/rows.ts';
import { bestLow, RiceWriter } from './rice-writer.ts';

interface Column {
  /** Rows passed over since the row before that has a weight. */
  gaps: number[];
  values: number[];
}

/** A part's weights language by language. */
function columnsOf({ languages, rows }: Part): Column[] {
  const columns: Column[] = languages.map(() => ({ gaps: [], values: [] }));
  const next = languages.map(() => 0);
  for (let row = 0; row < rows.starts.length; row += 1) {
    for (const cell of cellsOf(rows, row)) {
      const language = languageIn(cell);
      columns[language]?.gaps.push(row - (next[language] as number));
      columns[language]?.values.push(weightIn(cell));
      next[language] = row + 1;
    }
  }
  return columns;
}

/** Values, the most frequent first. */
function ranked(columns: readonly Column[]): number[] {
  const counts = new Map<number, number>();
  for (const { values } of columns) {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([v]) => v);
}

/** The model file's bytes, as `readModel` reads them. */
export function packModel({ longest, parts }: Model): Uint8Array {
  const head: Head = { longest, parts: {} };
  const writer = new RiceWriter();
  for (const [script, part] of parts) {
    const columns = columnsOf(part);
    const values = ranked(columns);
    const ranks = columns.map((column) => column.values.map((value) => values.indexOf(value)));
    const low = bestLow(ranks.flat());
    const lows = columns.map(({ gaps }) => bestLow(gaps));
    head.parts[script] = {
      languages: [...part.languages],
      bits: part.bits,
      step: Number(part.step.toPrecision(6)),
      biases: part.biases.map((biases) => biases.map((bias) => Number(bias.toFixed(3)))),
      counts: columns.map(({ gaps }) => gaps.length),
      lows,
      values,
      low,
    };
    columns.forEach(({ gaps }, language) => {
      gaps.forEach((gap, at) => {
        writer.write(gap, lows[language] as number);
        writer.write(ranks[language]?.[at] as number, low);
      });
    });
  }
  const text = new TextEncoder().encode(JSON.stringify(head));
  const body = writer.bytes();
  const bytes = new Uint8Array(8 + text.length + body.length);
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(4, text.length, true);
  bytes.set(text, 8);
  bytes.set(body, 8 + text.length);
  return bytes;
}
