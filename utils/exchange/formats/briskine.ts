import type { Row } from '../csv.ts';
import { findings, type TableFormat } from '../format.ts';
import { isHtml, textOf } from '../html.ts';
import { columnsIn } from '../table.ts';
import { hereBlank, type Tongue } from '../translate.ts';

const fields: Record<string, string> = {
  'to.first_name': '{name}',
  'to.last_name': '{name}',
  'to.name': '{name}',
  'from.first_name': '{me}',
  'from.last_name': '{me}',
  'from.name': '{me}',
  'account.first_name': '{me}',
  'account.last_name': '{me}',
  'account.name': '{me}',
};

const tongue: Tongue = {
  variable: /\{\{#cursor\}\}([^{}]*)\{\{\/cursor\}\}|\{\{\{?\s*([^{}]*?)\s*\}\}\}?/gu,
  meaning([whole, otherwise, inside]) {
    if (inside === undefined) return hereBlank(otherwise);
    if (Object.hasOwn(fields, inside)) return fields[inside] ?? '';
    const [helper = ''] = inside.split(/\s/, 1);
    if (helper === 'cursor') return hereBlank();
    if (helper === 'moment') return '{date}';
    if (helper === 'random' || helper === 'choice') return { oneOf: choicesIn(inside) };
    return { unknown: whole };
  },
};

/** `random "Hi" "Hello"`, and `choice 'Hi, Hello'` with all in one. */
function choicesIn(call: string): string[] {
  const given = [...call.matchAll(/"([^"]*)"|'([^']*)'/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
  const [only = ''] = given;
  const choices = given.length === 1 ? only.split(',').map((one) => one.trim()) : given;
  return choices.length > 0 ? choices : [''];
}

/** Briskine's table, and those of Gorgias Templates as it was called until 2018. */
export const briskine: TableFormat = {
  name: 'Briskine',
  fits([head]: readonly Row[]) {
    const names = new Set(head?.cells.map((cell) => cell.trim().toLowerCase()));
    return ['title', 'shortcut', 'tags', 'body'].every((name) => names.has(name));
  },
  read(rows) {
    const { rows: entries } = columnsIn(rows);
    return findings(
      entries.map(({ id = '', title = '', shortcut = '', tags = '', body = '' }) => ({
        key: id || shortcut || title,
        title,
        text: isHtml(body) ? textOf(body) : body,
        tags: tags
          .split(',')
          .map((tag) => tag.trim())
          .filter(Boolean),
        ...(shortcut ? { shortcut } : {}),
      })),
      tongue,
    );
  },
};
