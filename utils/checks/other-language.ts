import { matches } from '../language/languages.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/**
 * The draft is in another language than the post, or than the site's own language picker says. Quotes the language
 * that is expected, BCP 47. Says nothing where either side is not sure.
 */
export function otherLanguage({ language, postLanguages, picked }: Draft): Finding[] {
  if (!language) return [];
  const [first] = postLanguages;
  if (first && !postLanguages.some((tag) => matches(language, tag)))
    return [{ check: 'language', quote: first }];
  if (!picked || matches(language, picked)) return [];
  return [{ check: 'language', quote: picked, as: 'picked' }];
}
