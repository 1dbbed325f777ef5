import * as v from 'valibot';

/** A string of at most `size` UTF-16 units; one past them is refused, never cut. */
export const words = (size: number) =>
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

/** What one's own cards say once, starter cards say per interface language. */
export const told = (size: number) => v.union([words(size), v.record(LanguageTag, words(size))]);
export type Told = v.InferOutput<ReturnType<typeof told>>;

/** A title or note in the interface's language, else English, else whatever there is; '' when there is none. */
export function tell(told: Told | undefined, language: string): string {
  if (told === undefined || typeof told === 'string') return told ?? '';
  const own = told[language] ?? told[language.split('-')[0] ?? ''];
  return own ?? told.en ?? Object.values(told)[0] ?? '';
}
