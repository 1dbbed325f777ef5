import * as v from 'valibot';

/** What a reply is for. `free` is everything else. */
export const intents = ['thanks', 'honest', 'humour', 'apology', 'question', 'free'] as const;
export type Intent = (typeof intents)[number];

/** Sizes in UTF-16 units; a card past them is refused, never cut. */
const most = { text: 20_000, title: 300, note: 5000, tag: 60, tags: 50, wordings: 200 };

const words = (size: number) =>
  v.pipe(v.string(), v.maxLength(size), v.check(isWhole, 'half a character'));

/** A string is whole when no surrogate stands alone: such text cannot be stored or sent unchanged. */
function isWhole(text: string) {
  return text.isWellFormed();
}

/** BCP 47, as far as `Intl` reads it; kept in its canonical spelling. */
export const LanguageTag = v.pipe(
  v.string(),
  v.maxLength(35),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return Intl.getCanonicalLocales(dataset.value)[0] ?? NEVER;
    } catch {
      addIssue({ message: `"${dataset.value}" is not a language tag` });
      return NEVER;
    }
  }),
);

/** One's own cards say it once; starter cards say it per interface language. */
const told = (size: number) => v.union([words(size), v.record(LanguageTag, words(size))]);

const Time = v.pipe(v.string(), v.isoTimestamp());

const WordingShape = v.object({
  language: LanguageTag,
  text: v.pipe(
    words(most.text),
    v.check((text) => text.trim() !== '', 'empty text'),
  ),
});

/** One thing to say: its title, why it is good practice, and its wordings in every language it has. */
const CardShape = v.object({
  id: v.pipe(v.string(), v.uuid(), v.toLowerCase()),
  intent: v.picklist(intents),
  title: told(most.title),
  note: v.exactOptional(told(most.note)),
  tags: v.pipe(v.array(words(most.tag)), v.maxLength(most.tags)),
  /** Several per language are several ways to say the same; they take turns. */
  wordings: v.pipe(v.array(WordingShape), v.maxLength(most.wordings)),
  origin: v.picklist(['starter', 'mine']),
  created: Time,
  changed: Time,
});

export type Card = v.InferOutput<typeof CardShape>;
export type Told = Card['title'];

/** Why something from outside is not a card, and where in it the fault lies. */
export class NotACard extends Error {
  override name = 'NotACard';
}

/**
 * Reads one card from outside (a file, another browser). `place` names it for the person, such as "card 3".
 * @throws NotACard "card 3 (Thank you), wordings.0.text: empty text"
 */
export function readCard(from: unknown, place = 'card'): Card {
  const read = v.safeParse(CardShape, from, { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  const field = v.getDotPath(issue);
  throw new NotACard(`${place}${titleIn(from)}${field ? `, ${field}` : ''}: ${issue.message}`);
}

function titleIn(from: unknown) {
  const title =
    from !== null && typeof from === 'object' && 'title' in from ? from.title : undefined;
  return typeof title === 'string' && title.trim() ? ` (${title.slice(0, 60)})` : '';
}

/** Reads a list of cards, all or none; places count from 1. @throws NotACard also for an id that comes twice. */
export function readCards(from: unknown): Card[] {
  if (!Array.isArray(from)) throw new NotACard('cards: not a list');
  const seen = new Map<string, number>();
  return from.map((one, index) => {
    const card = readCard(one, `card ${index + 1}`);
    const before = seen.get(card.id);
    if (before)
      throw new NotACard(`card ${index + 1}${titleIn(one)}, id: the same as card ${before}`);
    seen.set(card.id, index + 1);
    return card;
  });
}

/** A title or note in the interface's language, else English, else whatever there is; '' when there is none. */
export function tell(told: Told | undefined, language: string): string {
  if (told === undefined || typeof told === 'string') return told ?? '';
  const own = told[language] ?? told[language.split('-')[0] ?? ''];
  return own ?? told.en ?? Object.values(told)[0] ?? '';
}
