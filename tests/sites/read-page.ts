import { type Health, judge } from '../../utils/health.ts';
import { examine } from '../../utils/page/examine.ts';
import { isVisible } from '../../utils/page/find.ts';
import { siteAmong } from '../../utils/page/site-among.ts';
import type { Post } from '../../utils/post.ts';
import { sites } from '../../utils/sites/index.ts';

import './change-page.ts';

/** What the built readers say about the page they stand on. */
export interface PageReading {
  site: string;
  /** The selector of the site's posts. */
  selector: string;
  posts: (Post & { replyControl: boolean })[];
  errors: string[];
  health?: Health;
}

/** Screens that this software keeps mounted behind the one in front are not part of what a page shows. */
const keepsScreens = new Set(['bluesky']);

function readPage(): PageReading {
  const site = siteAmong(sites, location.href, document);
  const reading: PageReading = {
    site: site?.name ?? 'none',
    selector: site?.selectors.post ?? 'none',
    posts: [],
    errors: [],
  };
  const isShown = (element: Element) => !keepsScreens.has(reading.site) || isVisible(element);
  for (const element of document.querySelectorAll<HTMLElement>(site?.selectors.post ?? 'none')) {
    try {
      const post = isShown(element) ? site?.read(element) : undefined;
      if (!post) continue;
      const replyControl = site?.replyControl(element) !== undefined;
      site?.findEditor(element);
      reading.posts.push({ ...post, replyControl });
    } catch (error) {
      reading.errors.push(String(error));
    }
  }
  if (site) reading.health = judge(examine(site, document));
  return reading;
}

(globalThis as { readPage?: () => PageReading }).readPage = readPage;
