import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from '../../utils/browser.ts';
import type { Obeyed, OrderName, Orders } from '../../utils/orders.ts';

/** Gives orders to the page script of a tab, from a page of the extension, as the popup does. */
export async function order<Name extends OrderName>(
  from: Page,
  address: string,
  name: Name,
  what: Orders[Name],
): Promise<Obeyed[Name]> {
  const told = await from.evaluate(
    async (url, tell, wish) => {
      const { chrome: api } = globalThis as unknown as { chrome: typeof extensionApi };
      const tab = (await api.tabs.query({})).find((each) => each.url === url);
      return api.tabs.sendMessage(tab?.id ?? 0, { tell, order: wish }, { frameId: 0 });
    },
    address,
    name,
    what as object,
  );
  const { answer, refused } = told as { answer?: unknown; refused?: string };
  if (refused !== undefined) throw new Error(`${name}: ${refused}`);
  return answer as Obeyed[Name];
}
