import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mainScript, scriptOf } from '../../utils/language/scripts.ts';
import { isWord, wordsOf } from '../../utils/language/words.ts';
import { declarationRows } from './declaration.ts';
import { asGalician } from './galician.ts';
import type { Random } from './random.ts';
import type { Settings } from './settings.ts';

/** One training line: words of one script, and their language. */
export interface Line {
  words: string[];
  language: string;
  script: string;
}

/** Where the training lines are, in the folder beside the repository. */
export const trainingFile = new URL('../../../shared/data/language/train.tsv.xz', import.meta.url);

/** Fingerprints of the texts that are kept aside to judge the result: none may be trained on. */
export const keptAsideFile = new URL('hidden-hashes.txt', trainingFile);

/** A text's fingerprint: handles, links and tags out, lower case, letters only, SHA-1, 16 digits. */
export function fingerprint(text: string): string {
  const letters = text
    .replace(/https?:\/\/\S+|@[\p{L}\p{N}_]+|#[\p{L}\p{N}\p{M}_]+/gu, ' ')
    .toLowerCase()
    .replace(/\P{L}/gu, '');
  return createHash('sha1').update(letters).digest('hex').slice(0, 16);
}

/** Rows of an .xz file (needs the `xz` program), or of a plain one. */
export function readRows(file: URL): string[] {
  if (!file.pathname.endsWith('.xz')) return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const run = spawnSync('xz', ['-dc', file.pathname], { maxBuffer: 1 << 28, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`xz: ${run.error?.message ?? run.stderr}`);
  return run.stdout.split('\n').filter(Boolean);
}

/** A row of the training file as a line; undefined where nothing of a trained script is left. */
function lineOf(row: string, scripts: ReadonlySet<string>): Line | undefined {
  const [label = '', text = ''] = row.split('\t');
  const all = text.split(' ').filter((word) => /^[\p{L}\p{M}]/u.test(word) && isWord(word));
  const script = mainScript(all);
  if (all.length === 0 || !scripts.has(script)) return undefined;
  // The lines call all of Serbian, Croatian and Bosnian `hr`; in Cyrillic it can only be Serbian.
  const language = label === 'hr' && script === 'Cyrl' ? 'sr' : label;
  return { words: all.filter((word) => scriptOf(word) === script), language, script };
}

/**
 * Whether a row of the training file may be of MasakhaNEWS, whose terms are not clear. Rows do not say where they are
 * from: all in Hausa and Igbo are its own, and most in Swahili and Yoruba (the others are lingua's sentences).
 */
function mayBeNews(row: string): boolean {
  return /^(?:ha|ig|sw|yo)\t/.test(row);
}

/** Our own phrases and lists of function words, by language. */
export const phrasesFile = new URL('phrases.tsv', import.meta.url);

/** Lines put together from our own everyday phrases and function words. */
function phraseLines(settings: Settings, random: Random): Line[] {
  const phrases = new Map<string, string[][]>();
  const lists = new Map<string, string[]>();
  for (const row of readRows(phrasesFile)) {
    const [language = '', text = ''] = row.split('\t');
    if (text.includes(' / ')) {
      const more = text.split(' / ').map(wordsOf);
      phrases.set(language, [
        ...(phrases.get(language) ?? []),
        ...more.filter((words) => words.length > 0),
      ]);
    } else lists.set(language, [...(lists.get(language) ?? []), ...wordsOf(text)]);
  }
  const lines: Line[] = [];
  for (const [language, pool] of phrases) {
    const list = lists.get(language);
    const count = language.includes('-') ? settings.romanised : settings.phrases;
    for (let made = 0; made < count; made += 1) {
      const words: string[] = [];
      if (list && random.next() < 0.4) {
        for (let left = 2 + random.below(7); left > 0; left -= 1) words.push(random.of(list));
      } else {
        for (let left = 1 + random.below(3); left > 0; left -= 1) words.push(...random.of(pool));
      }
      if (words.length > 0) lines.push({ words, language, script: mainScript(words) });
    }
  }
  return lines;
}

const vowels = [...'aeiou'];
const consonants = [...'bcdfghjklmnpqrstvwxyz'];
const sounds = [...'ha ja je he k a o m x xd lo hi i e u ah eh'.split(' ')];

/** Lines of no language: names (words that many languages share), letters at random, sounds. */
function nothingLines(lines: readonly Line[], count: number, random: Random): Line[] {
  const seen = new Map<string, Set<string>>();
  for (const { words, language, script } of lines) {
    if (script !== 'Latn') continue;
    for (const word of words) {
      if (word.length > 3) seen.set(word, (seen.get(word) ?? new Set()).add(language));
    }
  }
  const names = [...seen].filter(([, languages]) => languages.size >= 8).map(([word]) => word);
  const letters = () => {
    let made = '';
    for (let left = 2 + random.below(7); left > 0; left -= 1) {
      made += random.next() < 0.5 ? random.of(vowels) : random.of(consonants);
    }
    return made;
  };
  const one = () => {
    const kind = random.next();
    if (kind < 0.5 && names.length > 0) return random.of(names);
    if (kind < 0.75) return letters();
    return random
      .of(sounds)
      .repeat(1 + random.below(5))
      .replace(/(\p{L})\1{2,}/gu, '$1$1');
  };
  return Array.from({ length: count }, () => ({
    words: Array.from({ length: 1 + random.below(3) }, one),
    language: 'und',
    script: 'Latn',
  }));
}

/** Rows besides those of the training file: the declaration, and Portuguese as it would stand in Galician. */
function furtherRows(rows: readonly string[], settings: Settings): string[] {
  const said = declarationRows().map((row) => {
    const tab = row.indexOf('\t');
    return `${row.slice(0, tab)}\t${wordsOf(row.slice(tab + 1)).join(' ')}`;
  });
  const times = Array.from({ length: settings.declaration }, () => said).flat();
  const all = [...rows, ...times];
  const galician = all.flatMap((row) => {
    const made = row.startsWith('pt\t') ? asGalician(row.slice(3)) : undefined;
    return made ? [`gl\t${made}`] : [];
  });
  return settings.galician ? [...times, ...galician] : times;
}

/**
 * All lines to train on: the rows (language TAB text) and what is added to them, lines made of our
 * phrases, and lines of no language. None has the fingerprint of a text that is kept aside.
 */
export function linesToTrainOn(
  rows: readonly string[],
  keptAside: ReadonlySet<string>,
  settings: Settings,
  random: Random,
): Line[] {
  const scripts = new Set(Object.keys(settings.bits));
  const given = settings.news ? rows : rows.filter((row) => !mayBeNews(row));
  const lines: Line[] = [];
  for (const row of [...given, ...furtherRows(given, settings)]) {
    if (keptAside.has(fingerprint(row.slice(row.indexOf('\t') + 1)))) continue;
    const line = lineOf(row, scripts);
    if (line && line.words.length > 0) lines.push(line);
  }
  lines.push(...phraseLines(settings, random));
  const english = lines.filter(({ language }) => language === 'en').length;
  const nothing = nothingLines(lines, english * settings.nothing, random);
  return [...lines, ...nothing].filter(({ words }) => !keptAside.has(fingerprint(words.join(' '))));
}
