import type { Row } from './run.ts';

/** The matrix as a table in Markdown, and under it what is not simply right, with the reason. */
export function tableOf(rows: readonly Row[]): string {
  const browsers = [...new Set(rows.map((row) => row.browser))];
  const lines = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.editor} | ${row.place}`;
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  const cell = (row: Row | undefined) => {
    if (!row) return '';
    const words = [`${row.right} of ${row.cells}`];
    if (row.ending !== 'in') words.push(row.ending);
    if (row.wrong.length > 0) words.push(`**${row.wrong.length} wrong**`);
    return words.join(', ');
  };
  const body = [...lines].map(([key, found]) => {
    const cells = browsers.map((name) => cell(found.find((row) => row.browser === name)));
    return `| ${key} | ${cells.join(' | ')} |`;
  });
  const reasons = rows.flatMap(({ editor, place, excuses }) =>
    excuses.map((why) => `* ${place === 'other-origin' ? place : editor}: ${why}.`),
  );
  const wrong = rows.flatMap(({ browser, editor, place, wrong: all }) =>
    all.map((one) => `* ${browser}, ${editor} in ${place}, ${one}`),
  );
  return [
    `| editor | place | ${browsers.join(' | ')} |`,
    `| --- | --- |${' --- |'.repeat(browsers.length)}`,
    ...body,
    '',
    ...new Set(reasons),
    ...wrong,
    '',
  ].join('\n');
}
