import { ask } from '../../utils/ask.ts';
import { wordsOf } from '../../utils/exchange/become.ts';
import type { Found } from '../../utils/exchange/found.ts';
import type { Breathe } from '../../utils/exchange/own-json.ts';

/** So many texts the background is asked about at a time. */
const most = 100;

/** The language of every text that its file does not tell, in the order of entries and texts; undefined: not sure. */
export async function guessLanguages(
  found: readonly Found[],
  breathe: Breathe,
): Promise<(string | undefined)[][]> {
  const open = found.flatMap((entry, at) =>
    entry.texts.flatMap((text, place) =>
      text.language === undefined ? [{ at, place, text }] : [],
    ),
  );
  const guessed: (string | undefined)[][] = found.map(() => []);
  for (let from = 0; from < open.length; from += most) {
    const some = open.slice(from, from + most);
    const told = await ask(
      'languages',
      some.map(({ text }) => ({ text: wordsOf(text).slice(0, 5000) })),
    );
    some.forEach(({ at, place }, n) => {
      const row = guessed[at];
      if (row) row[place] = told[n]?.language;
    });
    await breathe(from / open.length);
  }
  return guessed;
}
