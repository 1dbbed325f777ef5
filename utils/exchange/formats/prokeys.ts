import { findings, type TextFormat, type TreeFormat } from '../format.ts';
import type { Findings } from '../found.ts';
import { isHtml, textOf } from '../html.ts';
import { Fault } from '../refusal.ts';
import { blankFor, type Tongue } from '../translate.ts';

const tongue: Tongue = {
  variable: /\[\[%([a-z])(?:\(([^()]*)\))?\]\]|%(\p{L}[\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+){0,5})%/gu,
  meaning([whole, macro, _given, label]) {
    if (label !== undefined) return { blank: blankFor(label) };
    if (macro === 'd') return '{date}';
    // Where the caret and a selection begin and end.
    if (macro === 'c') return '';
    return { unknown: whole };
  },
};

interface Snippet {
  title: string;
  shortcut: string;
  text: string;
  tags: string[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isFolder = (value: unknown): value is unknown[] =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';

/** A folder is a list of its name, its time, and what is in it: snippets and folders. */
function snippetsIn(
  folder: unknown[],
  path: readonly (string | number)[],
  tags: string[],
): Snippet[] {
  return folder.slice(2).flatMap((child, at): Snippet[] => {
    const here = [...path, at + 2];
    if (isFolder(child)) return snippetsIn(child, here, [...tags, String(child[0])]);
    if (!isObject(child)) throw new Fault(here, 'neither a snippet nor a folder');
    const { name, body } = child;
    if (typeof name !== 'string') throw new Fault([...here, 'name'], 'not text');
    if (typeof body !== 'string') throw new Fault([...here, 'body'], 'not text');
    return [{ title: name, shortcut: name, text: isHtml(body) ? textOf(body) : body, tags }];
  });
}

/** ProKeys' backup: its settings with `snippets`, or the list of snippets alone. */
export const prokeys: TreeFormat = {
  name: 'ProKeys',
  fits: (value) => isFolder(value) || (isObject(value) && isFolder(value.snippets)),
  read(value): Findings {
    if (isFolder(value)) return findings(snippetsIn(value, [], []), tongue);
    if (isObject(value) && isFolder(value.snippets))
      return findings(snippetsIn(value.snippets, ['snippets'], []), tongue);
    throw new Fault([], 'no snippets');
  },
};

const lines = (text: string) => text.split(/\r\n|\n|\r/);

/** ProKeys' table: a name, a comma, a body with \n for line ends; nothing is quoted. */
export const prokeysTable: TextFormat = {
  name: 'ProKeys CSV',
  fits(text) {
    const rows = lines(text).filter(Boolean);
    return (
      rows.length > 0 &&
      rows.every((row) => /^[^",\s][^",]*,[^"]/.test(row)) &&
      rows.some((row) => /\\n|\[\[%|%\p{L}[\p{L}\p{N}_]*%/u.test(row))
    );
  },
  read(text) {
    const rows = lines(text).filter(Boolean);
    return findings(
      rows.map((row) => {
        const comma = row.indexOf(',');
        const name = row.slice(0, comma);
        return { title: name, shortcut: name, text: row.slice(comma + 1).replaceAll('\\n', '\n') };
      }),
      tongue,
    );
  },
};

/** ProKeys' print-out: name, empty line, body, empty line, two dashes. */
export const prokeysPrint: TextFormat = {
  name: 'ProKeys Print',
  fits: (text) => /^[^\n,]{1,100}\n\n.*\n\n--\s*(\n|$)/s.test(text.replaceAll('\r\n', '\n')),
  read(text) {
    const blocks = text.replaceAll('\r\n', '\n').split(/^--[ \t]*$/m);
    return findings(
      blocks.flatMap((block) => {
        const [name = '', ...body] = block.trim().split('\n');
        return name ? [{ title: name, shortcut: name, text: body.join('\n').trim() }] : [];
      }),
      tongue,
    );
  },
};
