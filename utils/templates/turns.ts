import type { Blank } from './blank.ts';
import { isField, type Telling } from './fields.ts';
import { fill } from './fill.ts';
import { inManner, type Manner } from './manner.ts';
import type { Variant } from './variants.ts';
import type { Saying } from './wording-shape.ts';

/** The wording whose turn it is. */
export interface Turn {
  /** Its place among the card's wordings of that language. */
  wording: number;
  saying: Saying;
  /** What it says under this post; "…" where something is to be asked. */
  text: string;
}

/**
 * Wordings in the wanted manner take turns, starting after the one that this audience read last (`said`). One that
 * lacks a field's value gives way to another, else it is to be asked for; undefined where a placeholder is neither
 * field nor blank in all of them.
 */
export function turnOf(
  { language, sayings }: Variant,
  blanks: readonly Blank[],
  { manner, said = -1, telling }: { manner: Manner; said?: number; telling: Telling },
): Turn | undefined {
  const places = inManner(sayings, manner);
  const turns = [
    ...places.filter((place) => place > said),
    ...places.filter((place) => place <= said),
  ];
  const isBlank = (name: string) => blanks.some((blank) => blank.name === name);
  let asking: Turn | undefined;
  for (const wording of turns) {
    const saying = sayings[wording];
    if (!saying) continue;
    const { text, missing } = fill(saying.text, language, telling, blanks);
    if (!text) continue;
    if (missing.every(isBlank)) return { wording, saying, text };
    if (missing.every((name) => isBlank(name) || isField(name)))
      asking ??= { wording, saying, text };
  }
  return asking;
}
