import type { Row } from './csv.ts';
import { findings } from './format.ts';
import { plainTongue } from './formats/plain.ts';
import type { Findings } from './found.ts';
import { isHtml, textOf } from './html.ts';

/** What a column of somebody's table can be for us. */
const uses = ['title', 'text', 'shortcut', 'tags', 'language', 'note'] as const;
type Use = (typeof uses)[number];

/** Somebody's table, and what its columns seem to be: shown and changeable before anything is read from it. */
export interface Columns {
  rows: readonly Row[];
  /** Names of the columns, in their order; the first row's where it is no entry itself. */
  names: string[];
  hasHead: boolean;
  /** The use of each column, in their order. */
  uses: (Use | undefined)[];
}

// Names that other tools, and people, give such columns; Briskine's, aText's and help desks' among them.
const known: Record<Use, RegExp> = {
  title: /^(title|name|label|subject|titel|nazwa|tytuł|jina|kichwa|عنوان|الاسم)$/iu,
  text: /^(text|body|content|message|reply|response|snippet|expansion|template|antwort|treść|ujumbe|نص|الرد)$/iu,
  shortcut: /^(shortcut|abbreviation|keyword|trigger|short ?code|command|kürzel|skrót|اختصار)$/iu,
  tags: /^(tags?|folder|group|category|labels|ordner|gruppe|kategorie|kategoria|folda|مجلد|وسوم)$/iu,
  language: /^(language|lang|locale|sprache|język|lugha|اللغة|لغة)$/iu,
  note: /^(notes?|description|comment|notiz|notatka|opis|maelezo|ملاحظة)$/iu,
};

/** Rows as records by their columns' names, in lower case. */
export function columnsIn([head, ...rows]: readonly Row[]): { rows: Record<string, string>[] } {
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  return {
    rows: rows.map(({ cells }) =>
      Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
    ),
  };
}

/** What the columns of a table seem to be: by their names, else the longest is the text and the one before it the title. */
export function guessColumns(rows: readonly Row[]): Columns {
  const width = rows.slice(0, 100).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const head = rows[0]?.cells.map((cell) => cell.trim()) ?? [];
  const named = head.map((name) => uses.find((use) => known[use].test(name)));
  if (named.includes('text')) {
    const once = named.map((use, at) => (use && named.indexOf(use) === at ? use : undefined));
    return { rows, names: head, hasHead: true, uses: once };
  }
  const lengths = Array.from({ length: width }, (_, at) =>
    rows.slice(0, 100).reduce((sum, { cells }) => sum + (cells[at]?.length ?? 0), 0),
  );
  const text = lengths.indexOf(Math.max(...lengths));
  const title = width < 2 ? -1 : text > 0 ? 0 : 1;
  const guessed = lengths.map((_, at): Use | undefined =>
    at === text ? 'text' : at === title ? 'title' : undefined,
  );
  return { rows, names: lengths.map((_, at) => String(at + 1)), hasHead: false, uses: guessed };
}

/** What a table holds under these uses of its columns. */
export function readColumns({ rows, hasHead, uses: used }: Columns): Findings {
  const entries = rows.slice(hasHead ? 1 : 0).map(({ cells }) => {
    const cell = (use: Use) => {
      const at = used.indexOf(use);
      return at < 0 ? '' : (cells[at] ?? '');
    };
    const [shortcut, note, language] = [
      cell('shortcut').trim(),
      cell('note'),
      tagIn(cell('language')),
    ];
    const body = cell('text');
    return {
      title: cell('title').trim(),
      text: isHtml(body) ? textOf(body) : body,
      tags: cell('tags')
        .split(/[,،;]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
      ...(shortcut ? { shortcut } : {}),
      ...(note ? { note } : {}),
      ...(language ? { language } : {}),
    };
  });
  return findings(entries, plainTongue);
}

function tagIn(cell: string): string | undefined {
  return /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,2}$/.test(cell.trim())
    ? cell.trim().replaceAll('_', '-')
    : undefined;
}
