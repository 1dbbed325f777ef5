import type { IncomingReply } from '../../components/import-row.tsx';
import type { Fate, UnknownVariable } from '../../components/import-unknown.tsx';
import { become, unknownIn } from '../../utils/exchange/become.ts';
import { type Choice, type Compared, compare, usual } from '../../utils/exchange/compare.ts';
import type { LeftOut } from '../../utils/exchange/found.ts';
import type { Breathe } from '../../utils/exchange/own-json.ts';
import type { Reading } from '../../utils/exchange/read-file.ts';
import type { Brand } from '../../utils/templates/brand.ts';
import type { Card } from '../../utils/templates/card.ts';
import { tell } from '../../utils/templates/told.ts';
import { interfaceLanguage } from '../../utils/words.ts';

/** A file that was read, with all that the person has decided about it so far. */
export interface Incoming {
  from: string;
  reading: Reading;
  /** Of every foreign text whose language the file does not tell; undefined: not sure. */
  guessed: readonly (readonly (string | undefined)[])[];
  /** What the person said of languages: entry and text, as `3 0`. */
  said: ReadonlyMap<string, string>;
  unknown: ReadonlyMap<string, Fate>;
  choices: ReadonlyMap<string, Choice>;
}

/** What would come of it now. */
export interface Outlook {
  compared: Compared[];
  brands: readonly Brand[];
  leftOut: readonly LeftOut[];
}

/** The cards that a file stands for under these decisions, beside the library's. `fallback`: where a language is not sure. */
export async function outlook(
  { reading, guessed, said, unknown }: Incoming,
  library: readonly Card[],
  fallback: string,
  breathe: Breathe,
): Promise<Outlook> {
  if (reading.kind === 'own') {
    const { cards, brands } = reading.library;
    return { compared: compare(cards, library, false), brands, leftOut: [] };
  }
  const { found, leftOut } = reading.findings;
  const languages = found.map(({ texts }, at) =>
    texts.map((_, place) => said.get(`${at} ${place}`) ?? guessed[at]?.[place] ?? fallback),
  );
  const cards = await become(reading.tool, found, { unknown, languages }, new Date(), breathe);
  return { compared: compare(cards, library, true), brands: [], leftOut };
}

/** Every reply as the preview shows it. */
export function repliesOf(incoming: Incoming, { compared }: Outlook): IncomingReply[] {
  const { reading, guessed, said } = incoming;
  return compared.map(({ card, standing }, at) => {
    const found = reading.kind === 'foreign' ? reading.findings.found[at] : undefined;
    return {
      id: card.id,
      title: tell(card.title, interfaceLanguage()),
      standing,
      choice: incoming.choices.get(card.id) ?? usual[standing],
      texts: card.wordings.map(({ language, text }, place) => {
        const isTold = !found || found.texts[place]?.language !== undefined;
        const isSure = said.has(`${at} ${place}`) || guessed[at]?.[place] !== undefined;
        return { language, text, told: isTold ? 'file' : isSure ? 'guessed' : 'unsure' };
      }),
      unknown: found ? unknownIn(found) : [],
    };
  });
}

/** Every variable that is not understood, in how many replies it stands, and what becomes of it. */
export function unknownsOf({ reading, unknown }: Incoming): UnknownVariable[] {
  if (reading.kind === 'own') return [];
  const counts = new Map<string, number>();
  for (const found of reading.findings.found)
    for (const variable of unknownIn(found)) counts.set(variable, (counts.get(variable) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([variable, count]) => ({ variable, count, fate: unknown.get(variable) ?? 'keep' }));
}
