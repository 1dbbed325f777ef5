import * as v from 'valibot';
import type { Brand } from '../templates/brand.ts';
import type { Card } from '../templates/card.ts';
import { retell } from '../templates/draft.ts';
import { LanguageTag, type Told, tell, told } from '../templates/told.ts';
import { type Row, writeTable } from './csv.ts';
import { guarded, unguarded } from './formula.ts';
import { limits } from './limits.ts';
import { type Breathe, brandAt, cardAt, type Library } from './own-json.ts';
import { Fault, Refusal } from './refusal.ts';

/*
 * One row per wording, for people who look over replies in a spreadsheet. What the columns cannot say stands as JSON
 * in the last one; where both speak of the same, what a person changed in a column counts.
 */

const columns = [
  'title',
  'for',
  'language',
  'text',
  'tags',
  'note',
  'asante id',
  'asante rest',
] as const;
type Column = (typeof columns)[number];
type Cells = Record<Column, string>;

/** What a row says beyond its columns: of its card (in the card's first row), and of its wording. */
const RestShape = v.object({
  card: v.exactOptional(
    v.looseObject({
      title: v.exactOptional(told(300)),
      note: v.exactOptional(told(5000)),
      tags: v.exactOptional(v.array(v.string())),
    }),
  ),
  wording: v.exactOptional(v.looseObject({ text: v.exactOptional(v.string()) })),
  brand: v.exactOptional(v.looseObject({ name: v.exactOptional(v.string()) })),
  /** The language that titles and notes were shown in. */
  shown: v.exactOptional(LanguageTag),
});
type Rest = v.InferOutput<typeof RestShape>;

/** Our table, docs/exchange.md, with a mark at its beginning by which spreadsheets know UTF-8. */
export function writeLibraryTable({ cards, brands }: Library, shown: string): string {
  const rows = [...cards.flatMap((card) => rowsOf(card, shown)), ...brands.map(brandRow)];
  const cells = rows.map((row) => columns.map((column) => guarded(row[column])));
  return `\ufeff${writeTable([[...columns], ...cells])}`;
}

function rowsOf(card: Card, shown: string): Cells[] {
  const { id, intent, title, note, tags, wordings, ...others } = card;
  const said = columnsOf(card, shown);
  const exact = {
    ...others,
    ...(said.title === title ? {} : { title }),
    ...(note === undefined || (said.note === note && note !== '') ? {} : { note }),
    ...(sameTags(tagsIn(said.tags), tags) ? {} : { tags }),
  };
  return (wordings.length > 0 ? wordings : [undefined]).map((wording, at) => {
    const { language = '', text = '', ...others } = wording ?? {};
    const more = visible(text) === text ? others : { ...others, text };
    const rest: Rest = {
      ...(at === 0 ? { card: exact, shown } : {}),
      ...(Object.keys(more).length > 0 ? { wording: more } : {}),
    };
    const isSaid = Object.keys(rest).length > 0;
    return {
      ...said,
      language,
      text: visible(text),
      'asante rest': isSaid ? JSON.stringify(rest) : '',
    };
  });
}

/** A brand is a row for which `for` says so; only its name can be changed there. */
function brandRow(brand: Brand): Cells {
  const { id, name, ...rest } = brand;
  return {
    title: visible(name),
    for: 'brand',
    language: '',
    text: '',
    tags: '',
    note: '',
    'asante id': id,
    'asante rest': JSON.stringify({ brand: visible(name) === name ? rest : { ...rest, name } }),
  };
}

function brandFrom(cells: Cells): Brand {
  const { name: exact = '', ...brand } = restOf(cells, 0).brand ?? {};
  const name = visible(exact) === cells.title ? exact : cells.title;
  return brandAt({ ...brand, id: cells['asante id'].trim(), name }, []);
}

function columnsOf(card: Card, shown: string): Cells {
  return {
    title: visible(tell(card.title, shown)),
    for: card.intent,
    language: '',
    text: '',
    tags: visible(card.tags.join(', ')),
    note: visible(tell(card.note, shown)),
    'asante id': card.id,
    'asante rest': '',
  };
}

/** NUL ends a spreadsheet's cell; where a text holds one, the exact text stands in the last column. */
const visible = (text: string) => text.replaceAll('\0', '');

const tagsIn = (cell: string) =>
  cell
    .split(/[,،]/)
    .map((tag) => tag.trim())
    .filter(Boolean);
const sameTags = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((tag, at) => tag === other[at]);

/** Whether a table is ours, by the names of its columns, in whatever order a person has put them. */
export function isLibraryTable([head]: readonly Row[]): boolean {
  const names = new Set(head?.cells.map((cell) => cell.trim().toLowerCase()));
  return names.has('asante id') && names.has('language') && names.has('text');
}

/**
 * Reads our table back, as a person may have changed it: rows with the same id are one card, rows without an id and
 * with the same title are a new one. @throws Refusal with the line.
 */
export async function readLibraryTable(
  [head, ...rows]: readonly Row[],
  now: Date,
  breathe: Breathe,
): Promise<Library> {
  const places = new Map(head?.cells.map((cell, at) => [cell.trim().toLowerCase(), at]));
  const read = ({ cells }: Row) =>
    Object.fromEntries(
      columns.map((column) => [column, unguarded(cells[places.get(column) ?? -1] ?? '')]),
    ) as Cells;

  const groups = new Map<string, { cells: Cells; row: Row }[]>();
  for (const row of rows) {
    const cells = read(row);
    const key = cells['asante id'].trim().toLowerCase() || `new ${cells.title || row.line}`;
    const group = groups.get(key);
    if (group) group.push({ cells, row });
    else groups.set(key, [{ cells, row }]);
    if (groups.size > limits.cards) throw new Refusal('too-many', { line: row.line });
  }
  const cards: Card[] = [];
  const brands: Brand[] = [];
  for (const [at, group] of [...groups.values()].entries()) {
    if (at % 100 === 0) await breathe(at / groups.size);
    const line = group[0]?.row.line ?? 1;
    try {
      const cells = group.map((one) => one.cells);
      const [first] = cells;
      if (first?.for.trim() === 'brand') brands.push(brandFrom(first));
      else cards.push(cardFrom(cells, now));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const row = wordingRow(error.path) ?? 0;
      const place = { line: group[row]?.row.line ?? line, entry: at + 1 };
      const title = group[0]?.cells.title.slice(0, 60);
      throw new Refusal('not-a-card', { ...place, ...(title ? { title } : {}) }, error.message);
    }
  }
  return { cards, brands };
}

const wordingRow = ([field, at]: readonly (string | number)[]) =>
  field === 'wordings' && typeof at === 'number' ? at : undefined;

function cardFrom(rows: readonly Cells[], now: Date): Card {
  const first = rows[0] as Cells;
  const { card: exact = {}, shown = 'en' } = restOf(first, 0);
  const at = now.toISOString();
  const retold = (was: Told | undefined, cell: string) => {
    if (was === undefined) return cell === '' ? undefined : cell;
    return visible(tell(was, shown)) === cell ? was : retell(was, shown, cell);
  };
  const title = retold(exact.title, first.title) ?? '';
  const note = retold(exact.note, first.note);
  const isAsWritten = exact.tags !== undefined && visible(exact.tags.join(', ')) === first.tags;
  const spoken = rows.flatMap((row, place) => {
    if (row.language === '' && row.text === '') return [];
    const { text = '', ...more } = restOf(row, place).wording ?? {};
    return [
      {
        ...more,
        language: row.language.trim(),
        text: visible(text) === row.text ? text : row.text,
      },
    ];
  });
  return cardAt(
    {
      origin: 'mine',
      created: at,
      changed: at,
      ...exact,
      id: first['asante id'].trim() || crypto.randomUUID(),
      intent: first.for.trim() || 'free',
      title,
      ...(note === undefined ? {} : { note }),
      tags: isAsWritten ? exact.tags : tagsIn(first.tags),
      wordings: spoken,
    },
    [],
  );
}

function restOf(cells: Cells, place: number): Rest {
  const said = cells['asante rest'].trim();
  if (said === '') return {};
  const rest = v.safeParse(v.pipe(v.string(), v.parseJson(), RestShape), said);
  if (rest.success) return rest.output;
  throw new Fault(['wordings', place], '"asante rest" is not as Asante wrote it');
}
