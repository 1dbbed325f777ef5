import type { Page } from 'puppeteer-core';
import type { Kind } from '../browsers/find-browser.ts';
import { besidePage, type Run } from '../sites/open-page.ts';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Opens a world beside the page, as the extension's own is, in either browser, and runs a built script in it. */
export async function worldBeside(kind: Kind, page: Page, script: string): Promise<Run> {
  if (kind === 'chromium') return besidePage(page, script);
  const { connection } = page.browser() as unknown as { connection: Connection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  // A sandbox of Firefox's driver sees the page as a content script does.
  const evaluate = async (expression: string): Promise<string | undefined> => {
    const target = { context, sandbox: 'readers' };
    const params = { expression, target, awaitPromise: true };
    const { result } = await connection.send('script.evaluate', params);
    const { type, result: said, exceptionDetails } = result as Evaluated;
    if (type !== 'success') throw new Error(exceptionDetails?.text);
    return said?.value;
  };
  await evaluate(`${script};0`);
  return async (expression) =>
    JSON.parse((await evaluate(`(async () => JSON.stringify(await (${expression})))()`)) ?? 'null');
}
