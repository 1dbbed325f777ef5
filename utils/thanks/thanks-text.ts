import type { Telling } from '../templates/fields.ts';
import { fill } from '../templates/fill.ts';

/** Somebody to be thanked. */
export interface Thankee {
  account: string;
  /** As shown; their account where no name was. */
  name: string;
}

/** A wording of the thank-you card, in its own language. */
export interface Said {
  text: string;
  /** BCP 47. */
  language: string;
}

/**
 * The words of thanks to one person or several; undefined when the wording lacks something it needs. With `mention`
 * every account is named with its @, since nobody would hear of it otherwise. Names keep their case.
 */
export function thanksText(
  people: readonly Thankee[],
  { text, language }: Said,
  telling: Omit<Telling, 'post'>,
  mention: boolean,
): string | undefined {
  const names = people.map(({ name, account }) => (name === account ? '' : name));
  const one = people.length === 1;
  const several = people.map(({ account, name }) => (mention ? `@${account}` : name));
  const author = one
    ? (names[0] ?? '')
    : new Intl.ListFormat(language, { type: 'conjunction' }).format(several);
  const filled = fill(text, language, {
    ...telling,
    post: { site: '', id: '', kind: 'post', author, handle: people[0]?.account ?? '', text: '' },
    // The accounts are from addresses, and were meant to be mentioned.
    trustNames: one ? (telling.trustNames ?? false) : mention,
  });
  if (filled.missing.length > 0) return undefined;
  const heard = new Set(filled.text.split(/[\s,،、;:!?()\u2068\u2069]+|\.(?=\s|$)/));
  const unheard = mention
    ? people.map(({ account }) => `@${account}`).filter((account) => !heard.has(account))
    : [];
  return [...unheard, filled.text].join(' ');
}

/**
 * Shares people out over as few messages as will hold them all: the longest first, each into the fullest message it
 * still fits. Whoever fits nowhere, not even alone, is left out.
 */
export function shareOut<Person extends Thankee>(
  people: readonly Person[],
  fits: (few: readonly Person[]) => boolean,
): Person[][] {
  const size = ({ name, account }: Thankee) => name.length + account.length;
  const messages: Person[][] = [];
  const weight = (message: readonly Thankee[]) => message.reduce((sum, one) => sum + size(one), 0);
  for (const person of people.toSorted((a, b) => size(b) - size(a))) {
    const fullest = messages
      .filter((message) => fits([...message, person]))
      .sort((a, b) => weight(b) - weight(a))[0];
    if (fullest) fullest.push(person);
    else if (fits([person])) messages.push([person]);
  }
  return messages;
}
