import * as v from 'valibot';
import { findings, MaybeWords, type TextFormat, type TreeFormat, take } from '../format.ts';
import { isHtml, textOf } from '../html.ts';
import { Refusal } from '../refusal.ts';
import { blankFor, type Tongue } from '../translate.ts';

const tongue: Tongue = {
  // Names in any script, though its own pattern knows few.
  variable: /\$\[([\p{L}\p{M}\p{N}_ ]+)(?:\(([^()[\]]*)\))?(?:\{([^{}]*)\})?\]|#\[[^[\]]+\]/gu,
  meaning([whole, name, call, given]) {
    if (name === undefined || (call !== undefined && name !== 'DATE')) return { unknown: whole };
    if (name === 'DATE') return '{date}';
    if (name === 'TIME') return { unknown: whole };
    if (given?.includes('|')) return { blank: blankFor(name, given.split('|')) };
    return { blank: blankFor(name), otherwise: given };
  },
};
/** A name that begins so switches the placeholders off. */
const literally = '[NOSUBST]';
const noTongue: Tongue = { variable: /(?!)/gu, meaning: () => '' };

const Clipping = v.object({
  name: MaybeWords,
  content: MaybeWords,
  shortcutKey: MaybeWords,
  sourceURL: MaybeWords,
  sep: v.optional(v.unknown()),
  children: v.optional(v.array(v.unknown())),
});

interface Entry {
  key: string;
  title: string;
  text: string;
  tags: string[];
  shortcut?: string;
  note?: string;
}

function entriesIn(
  list: readonly unknown[],
  path: readonly (string | number)[],
  tags: string[],
): Entry[] {
  return list.flatMap((one, at): Entry[] => {
    const clipping = take(Clipping, one, [...path, at]);
    const { name, content, shortcutKey, sourceURL, sep, children } = clipping;
    const title = name ?? '';
    if (children)
      return entriesIn(children, [...path, at, 'children'], [...tags, title].filter(Boolean));
    if (sep) return [];
    return [
      {
        key: [...tags, title].join('/'),
        title,
        text: content && isHtml(content) ? textOf(content) : (content ?? ''),
        tags,
        ...(shortcutKey ? { shortcut: shortcutKey } : {}),
        ...(sourceURL ? { note: sourceURL } : {}),
      },
    ];
  });
}

function read(entries: readonly Entry[]) {
  const [plain, live] = [[] as Entry[], [] as Entry[]];
  for (const entry of entries) {
    if (entry.title.startsWith(literally))
      plain.push({ ...entry, title: entry.title.slice(literally.length).trim() });
    else live.push(entry);
  }
  const one = findings(live, tongue);
  const other = findings(plain, noTongue);
  return { found: [...one.found, ...other.found], leftOut: [...one.leftOut, ...other.leftOut] };
}

/** Clippings' backup (6.x), and that of Sniplets. */
export const clippings: TreeFormat = {
  name: 'Clippings',
  fits: (value) => v.is(v.looseObject({ userClippingsRoot: v.array(v.unknown()) }), value),
  read(value) {
    const file = take(v.object({ userClippingsRoot: v.array(v.unknown()) }), value);
    return read(entriesIn(file.userClippingsRoot, ['userClippingsRoot'], []));
  },
};

const quoted = /^"[^\r\n]*","/;

/** Its table: no names of columns, two in quotes; quotes are doubled in the second only. */
export const clippingsTable: TextFormat = {
  name: 'Clippings CSV',
  fits: (text) => quoted.test(text) && entriesOf(text) !== undefined,
  read(text) {
    const entries = entriesOf(text);
    if (!entries) throw new Refusal('damaged', { line: 1 });
    return read(entries);
  },
};

/** The rows, or undefined where one has not two columns. */
function entriesOf(text: string): Entry[] | undefined {
  const entries: Entry[] = [];
  let at = 0;
  while (at < text.length) {
    const comma = text.indexOf('","', at);
    if (text[at] !== '"' || comma < 0) return undefined;
    let end = comma + 3;
    for (; end < text.length; end += 1) {
      if (text[end] !== '"') continue;
      if (text[end + 1] !== '"') break;
      end += 1;
    }
    const after = /^(\r\n|\n|\r|$)/.exec(text.slice(end + 1, end + 3));
    if (end >= text.length || !after) return undefined;
    const title = text.slice(at + 1, comma).replaceAll('""', '"');
    if (/[\r\n]/.test(title)) return undefined;
    entries.push({
      key: title,
      title,
      text: text.slice(comma + 3, end).replaceAll('""', '"'),
      tags: [],
    });
    at = end + 1 + after[0].length;
  }
  return entries;
}
