import * as v from 'valibot';
import type { Card } from './card.ts';
import { cleanLine, cleanText } from './clean.ts';
import { blankCard } from './draft.ts';
import { LanguageTag, words } from './told.ts';

/** What is asked: is this joke in good taste; what do we say to this post; is it true before it is passed on. */
export const questionKinds = ['humour', 'ask', 'rumour'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Who should answer. */
export const askedOf = ['anyone', 'support', 'press', 'sales'] as const;

/** What a colleague says of a joke. */
export const verdicts = ['good', 'not-here', 'change'] as const;
export type Verdict = (typeof verdicts)[number];

/** What is looked at one by one, by the kind of the question; for a rumour in words, for a joke with a tick. */
export const pointsOf = {
  humour: ['taste', 'nobody', 'culture', 'bad-day'],
  ask: [],
  rumour: ['who', 'since', 'where', 'others', 'source'],
} as const satisfies Record<QuestionKind, readonly string[]>;
export type PointName = (typeof pointsOf)[QuestionKind][number];
const pointNames = Object.values(pointsOf).flat();

const line = (most: number) =>
  v.pipe(
    words(most),
    v.transform((one) => cleanLine(one, most)),
  );
const text = (most: number) => v.pipe(words(most), v.transform(cleanText));
const Id = v.pipe(v.string(), v.uuid(), v.toLowerCase());
const Time = v.pipe(v.string(), v.isoTimestamp());

/** What somebody answers: a verdict, words, or both. */
export const SayingShape = v.pipe(
  v.object({
    says: v.exactOptional(v.picklist(verdicts)),
    note: v.exactOptional(v.pipe(text(5000), v.trim(), v.nonEmpty())),
  }),
  v.check(({ says, note }) => says !== undefined || note !== undefined, 'it says nothing'),
);
export type Saying = v.InferOutput<typeof SayingShape>;

const signed = {
  /** Who says so: the name they sign in with; '' is oneself, where there is no team. */
  by: line(200),
  at: Time,
  /** Brought by somebody else than who is named, who alone could have vouched for it. */
  relayed: v.exactOptional(v.literal(true)),
};
const AnswerShape = v.intersect([SayingShape, v.object(signed)]);
export type Answer = v.InferOutput<typeof AnswerShape>;

export const PointShape = v.object({ point: v.picklist(pointNames), text: text(1000) });
const NotedShape = v.object({ ...PointShape.entries, ...signed });
export type Noted = v.InferOutput<typeof NotedShape>;

/** Sizes in UTF-16 units; a question past them is refused, never cut. What is hidden in a text is taken out. */
export const AskedShape = v.object({
  kind: v.picklist(questionKinds),
  /** What is asked, in a person's own words; '' where the kind says it. */
  asks: text(2000),
  to: v.picklist(askedOf),
  /** The draft that is asked about, and the card that it comes from. */
  text: v.exactOptional(text(25_000)),
  card: v.exactOptional(Id),
  /** The language of the draft, else of the post. */
  language: v.exactOptional(LanguageTag),
  /** What the post says, in short. */
  gist: v.exactOptional(text(1000)),
  /** Whose post it is: only where the person who asks wished it. */
  author: v.exactOptional(line(280)),
  link: v.exactOptional(v.pipe(v.string(), v.maxLength(2000), v.url(), v.startsWith('https://'))),
  /** A digest of the post's address: whoever sees that post knows it again, and nobody else learns where it is. */
  post: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  created: Time,
});
/** A question as it is asked; nothing of it changes later. */
export type Asked = v.InferOutput<typeof AskedShape>;

/** What a person fills in to ask; words at points may stand there from the beginning. */
export type Filled = Omit<Asked, 'post' | 'created'> & {
  points: Partial<Record<PointName, string>>;
};

const QuestionShape = v.object({
  ...AskedShape.entries,
  id: Id,
  /** Who asks: like `by` of an answer. */
  asker: line(200),
  /** Brought by somebody else than who is named as asking. */
  relayed: v.exactOptional(v.literal(true)),
  /** The library that it is asked in; absent: one's own. */
  library: v.exactOptional(Id),
  answers: v.pipe(v.array(AnswerShape), v.maxLength(2000)),
  points: v.pipe(v.array(NotedShape), v.maxLength(2000)),
  /** Done with. */
  closed: v.exactOptional(v.literal(true)),
});

/** A question to colleagues, or to oneself, with all that was answered: one answer per person. */
export type Question = v.InferOutput<typeof QuestionShape>;

/** Reads a question from outside; undefined when it is none. */
export function readQuestion(from: unknown): Question | undefined {
  const read = v.safeParse(QuestionShape, from, { abortEarly: true });
  return read.success ? read.output : undefined;
}

/** A question of one's own, as it is kept. @throws v.ValiError when it is not whole. */
export function ownQuestion(asked: Asked, id: string): Question {
  return v.parse(QuestionShape, { ...asked, id, asker: '', answers: [], points: [] });
}

/** The question with this answer in place of the one that the same person gave before. @throws v.ValiError */
export function withAnswer(question: Question, saying: Saying, by: string, now: Date): Question {
  const answer = { ...v.parse(SayingShape, saying), by, at: now.toISOString() };
  return { ...question, answers: [...question.answers.filter((one) => one.by !== by), answer] };
}

/** The question with these words at this point, instead of all that stood there. @throws v.ValiError */
export function withPoint(
  question: Question,
  point: PointName,
  said: string,
  by: string,
  now: Date,
): Question {
  const others = question.points.filter((one) => one.point !== point);
  const noted = { ...v.parse(PointShape, { point, text: said }), by, at: now.toISOString() };
  return { ...question, points: said.trim() === '' ? others : [...others, noted] };
}

/** A card made of what was answered: the newest words, else the draft that was asked about; undefined for neither. */
export function cardFrom(question: Question, language: string, now: Date): Card | undefined {
  const said = question.answers.filter((one) => one.note !== undefined);
  const newest = said.sort((a, b) => (a.at < b.at ? 1 : -1))[0]?.note;
  const words = newest ?? question.text;
  if (words === undefined) return undefined;
  const wordings = [{ language: question.language ?? language, text: words }];
  const intent = question.kind === 'humour' ? 'humour' : 'free';
  return { ...blankCard(now), intent, wordings };
}
