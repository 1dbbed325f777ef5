import type { CheckName, Level } from './finding.ts';

/**
 * Checks that judge words, with the languages in which they were right at least 9 times in 10 both on the half kept
 * aside and on drafts by another hand (docs/checks.md; a test holds this list against them). Elsewhere, and where
 * nobody measured, they only suggest. All other checks count and compare, or go by lists that a language has or not.
 */
const rightIn: Partial<Record<CheckName, readonly string[]>> = {
  humour: ['en', 'sw', 'ar'],
  promise: ['en', 'sw'],
  'first-name': ['en', 'sw', 'ar', 'de', 'pl'],
  direction: [],
  rumour: [],
};

/** How a check speaks of a draft in this language (BCP 47; absent for "not sure") until a person says otherwise. */
export function usualLevel(name: CheckName, language = ''): Level {
  const languages = rightIn[name];
  return !languages || languages.includes(language.split('-')[0] ?? '') ? 'on' : 'suggestion';
}
