import { build } from 'wxt';

/** Builds both browsers' packages once, so that the tests drive what ships. */
export default async function buildOnce(): Promise<void> {
  await build({ browser: 'chrome' });
  await build({ browser: 'firefox' });
}
