import { languageTags } from '../../utils/language/languages.ts';
import type { Limit } from '../../utils/post.ts';
import { sites } from '../../utils/sites/index.ts';

/** The limits that sites tell without a page of theirs, under the names that people use. */
export function cardLimits(): { title: string; limit: Limit }[] {
  return sites.flatMap((site) => {
    const limit = site.limit?.(document);
    return limit ? [{ title: site.title, limit }] : [];
  });
}

/** The sites that somebody can speak on, by the names that people use. */
export const speakingSites = sites
  .map(({ name, title }) => ({ name, title }))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** Languages that can be added to one's own: all that Asante can tell. */
export const offeredLanguages = languageTags;
