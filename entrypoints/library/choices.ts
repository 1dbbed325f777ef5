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

/** Languages that can be added to one's own: all that Asante can tell. */
export const offeredLanguages = languageTags;
