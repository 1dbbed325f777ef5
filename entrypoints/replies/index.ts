import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../utils/ask.ts';
import { bring, nothingBrought } from '../../utils/brought.ts';
import { listen } from '../../utils/envelope.ts';
import { obeyOne } from '../../utils/orders.ts';
import type { Site, SiteMark } from '../../utils/page/site.ts';
import { siteAmong } from '../../utils/page/site-among.ts';
import { watchPosts } from '../../utils/page/watch-posts.ts';
import { report } from '../../utils/report.ts';
import { Desk } from './desk.ts';

/*
 * The page script: finds the posts, draws a button at each, opens the panel, puts the picked reply in.
 * An unlisted script, registered at run time: WXT's content scripts tell the page their extension's id
 * and stop when any page asks them to.
 */

// Lives in the extension's own world of the page, which an updated script shares in Chromium.
const world = globalThis as {
  asanteStop?: () => void;
  asanteQuiet?: boolean;
  /** Left by the script that starts before this one: the page's own site, or the marks of all it may be. */
  asanteSites?: (Site | SiteMark)[];
};

export default defineUnlistedScript(function start(): void {
  world.asanteStop?.();
  const stop = new AbortController();
  world.asanteStop = () => stop.abort();
  nothingBrought();
  const look = () => siteAmong(world.asanteSites ?? [], location.href, document);
  const mark = look();
  if (!mark) return;
  siteOf(mark)
    .then((site) => stop.signal.aborted || work(site, stop))
    .catch((error: unknown) => report('bringing the reader of this page', error));
  // Pages that are built late show late by which software they are run.
  if (mark.name !== 'anywhere') return;
  const beat = setInterval(() => look() !== mark && start(), 1000);
  stop.signal.addEventListener('abort', () => clearInterval(beat));
});

/** The reader of this page, with the selectors that a person has put in place of ours. */
async function siteOf(mark: Site | SiteMark): Promise<Site> {
  const [site, mended] = await Promise.all([
    'read' in mark ? mark : bring(`site-${mark.name}`),
    // The background is restarting or gone: then by our own.
    ask('mended', { site: mark.name }).catch(() => ({})),
  ]);
  const slots = Object.entries(mended).filter(([slot]) => Object.hasOwn(site.selectors, slot));
  Object.assign(site.selectors, Object.fromEntries(slots));
  site.mended = slots.map(([slot]) => slot);
  return site;
}

function work(site: Site, stop: AbortController): void {
  const desk = new Desk(site, { quiet: world.asanteQuiet === true, stop });
  listen((message, sender) => obeyOne(desk, message, sender), stop.signal);
  watchPosts(
    site,
    document,
    {
      appeared: (element, post) => desk.appeared(element, post),
      left: (element, post) => desk.left(element, post),
      failed: (error) => report('reading a post', error),
    },
    stop.signal,
  );
}
