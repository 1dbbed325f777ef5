import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

interface Fault {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds wrong in what is shown now, as lines that name the place. */
export async function faults(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: unknown }> } };
    return (await axe.run()).violations as Fault[];
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}
