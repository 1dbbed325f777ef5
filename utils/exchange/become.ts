import type { Blank } from '../templates/blank.ts';
import type { Card } from '../templates/card.ts';
import { finished } from '../templates/draft.ts';
import type { Found, FoundText } from './found.ts';
import { type Breathe, cardAt } from './own-json.ts';
import { Fault, Refusal } from './refusal.ts';
import { blankFor, literal, placeholder } from './translate.ts';

/** What is to be done with another tool's variable that we do not have. */
type Unknown = 'keep' | 'blank' | 'drop';

/** All that a person can decide about foreign entries before they become cards. */
export interface Decisions {
  /** By the variable as it stands in the file; those not named are kept as text. */
  unknown: ReadonlyMap<string, Unknown>;
  /** The language of each entry's texts where the file does not tell it, in the order of entries and texts. */
  languages: readonly (readonly (string | undefined)[] | undefined)[];
}

/** The variables of a found entry that we do not have, each once. */
export function unknownIn(found: Found): string[] {
  const all = found.texts.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.unknown])),
  );
  return [...new Set(all)];
}

/** The plain words of a found text, for telling its language. */
export function wordsOf({ pieces }: FoundText): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece.replace(/\{[^{}]*\}/g, ' ') : ' '))
    .join('');
}

/**
 * Foreign entries as cards. The same entry of the same tool is the same card each time, so that a file brought in
 * twice changes cards instead of doubling them. @throws Refusal naming the entry that is no card.
 */
export async function become(
  tool: string,
  all: readonly Found[],
  decisions: Decisions,
  now: Date,
  breathe: Breathe = async () => {},
): Promise<Card[]> {
  const cards: Card[] = [];
  const keys = new Map<string, number>();
  for (const [at, found] of all.entries()) {
    if (at % 100 === 0) await breathe(at / all.length);
    const turn = (keys.get(found.key) ?? 0) + 1;
    keys.set(found.key, turn);
    const id = await idFor(`${tool}\n${found.key}\n${turn}`);
    try {
      cards.push(
        cardAt(finished(draftOf(id, found, decisions.languages[at], decisions.unknown, now)), []),
      );
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      throw new Refusal(
        'not-a-card',
        { entry: at + 1, title: found.title.slice(0, 60) },
        error.message,
      );
    }
  }
  return cards;
}

function draftOf(
  id: string,
  found: Found,
  languages: Decisions['languages'][number],
  unknown: Decisions['unknown'],
  now: Date,
): Card {
  const blanks = new Map<string, Blank>();
  const wordings = found.texts.map(({ pieces, language }, at) => {
    const text = pieces.map((piece) => (typeof piece === 'string' ? piece : said(piece.unknown)));
    return { language: language ?? languages?.[at] ?? 'und', text: text.join('') };
  });
  function said(variable: string): string {
    const fate = unknown.get(variable) ?? 'keep';
    if (fate === 'keep') return literal(variable, true);
    if (fate === 'drop') return '';
    const blank = blankFor(variable);
    blanks.set(blank.name, { name: blank.name, label: variable.slice(0, 200) });
    return placeholder(blank.name);
  }
  const spoken = [...new Set(wordings.map((wording) => wording.language))];
  for (const { name, label, choices } of found.blanks) {
    // The same answers are offered in each language that the entry has; a person can say them otherwise later.
    const offered = choices?.filter((text) => text.trim() !== '' && text.length <= 500) ?? [];
    blanks.set(name, {
      name,
      ...(label ? { label } : {}),
      ...(offered.length > 0
        ? {
            choices: spoken
              .flatMap((language) => offered.map((text) => ({ language, text })))
              .slice(0, 200),
          }
        : {}),
    });
  }
  const shortcut = shortcutFrom(found.shortcut);
  const at = now.toISOString();
  return {
    id,
    intent: 'free',
    title: cut(found.title, 300),
    ...(found.note ? { note: cut(found.note, 5000) } : {}),
    tags: found.tags.slice(0, 50).map((tag) => cut(tag, 60)),
    wordings,
    ...(blanks.size > 0 ? { blanks: [...blanks.values()].slice(0, 20) } : {}),
    ...(shortcut ? { shortcut } : {}),
    origin: 'mine',
    created: at,
    changed: at,
  };
}

/** One word without a slash, as ours are. */
function shortcutFrom(given = ''): string {
  return [...given.trim().replace(/\/+/g, '').replace(/\s+/g, '-')].slice(0, 36).join('');
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`;
}

/** The dear part, done once for every entry, however often a person changes their mind. */
const ids = new Map<string, string>();

/** A UUID that is always the same for the same name (RFC 9562, version 5). */
async function idFor(name: string): Promise<string> {
  const known = ids.get(name);
  if (known) return known;
  const bytes = new TextEncoder().encode(`asante import\n${name}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (ids.size > 50_000) ids.clear();
  ids.set(name, id);
  return id;
}
