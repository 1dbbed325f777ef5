import { browser } from '../../utils/browser.ts';

/** Whether this view stands in the browser's side panel (Chromium) or sidebar (Firefox). */
export const inSidePanel = location.pathname === '/sidepanel.html';

/** What each browser calls its side: both open it from a person's click only. */
const sides = browser as unknown as {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/** Whether this browser has a side to stay at. */
export const canStay = Boolean(sides.sidePanel ?? sides.sidebarAction);

/** Opens this view at the side of the window. */
export function stayBeside(tabId: number): Promise<void> {
  return (sides.sidePanel?.open({ tabId }) ?? sides.sidebarAction?.open()) || Promise.resolve();
}

/** Calls whenever the person turns to another tab or page; gives back how to stop. */
export function followTabs(changed: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  const loaded = (_tab: number, what: { status?: string }) => {
    if (what.status === 'complete') changed();
  };
  onActivated.addListener(changed);
  onUpdated.addListener(loaded as never);
  return () => {
    onActivated.removeListener(changed);
    onUpdated.removeListener(loaded as never);
  };
}
