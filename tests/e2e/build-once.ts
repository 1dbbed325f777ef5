import { build } from 'wxt';
import { buildPages } from '../pages/build.ts';

/** Builds both browsers' packages and the pages once, so that the tests drive what ships. */
export default async function buildOnce(): Promise<void> {
  await build({ browser: 'chrome' });
  await build({ browser: 'firefox' });
  await buildPages();
}
