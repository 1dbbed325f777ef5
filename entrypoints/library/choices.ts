import type { Limit } from '../../utils/post.ts';
import { sites } from '../../utils/sites/index.ts';

/** The limits that sites tell without a page of theirs, under the names that people use. */
export function cardLimits(): { title: string; limit: Limit }[] {
  return sites.flatMap((site) => {
    const limit = site.limit?.(document);
    return limit ? [{ title: site.title, limit }] : [];
  });
}

/** Languages that can be added to one's own: those that people write on social sites in, by number of writers. */
export const offeredLanguages =
  'en sw ar de pl es fr pt it nl tr ru uk id hi bn ur fa he el ro hu cs sk sl hr sr bg da sv nb fi et lv lt ca eu gl af am ha ig yo zu xh so rw ln mg vi th tl ms ta te mr gu pa ja ko zh-Hans zh-Hant'.split(
    ' ',
  );
