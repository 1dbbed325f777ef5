import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: never }>;
}

/*
 * Firefox's own window, driven from outside any page: keys pressed here reach the browser's shortcuts, and an
 * input method composes here. Chromium's driver has the second for itself; what stands in for the first is in
 * chromium-shortcut.ts.
 */
async function inWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const target = { context: window?.context };
  const said = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { type, exceptionDetails } = said.result as { type: string; exceptionDetails?: unknown };
  if (type !== 'success') throw new Error(JSON.stringify(exceptionDetails));
}

const processor = `const input = globalThis.labInput ??= Cc['@mozilla.org/text-input-processor;1']
  .createInstance(Ci.nsITextInputProcessor);
input.beginInputTransactionForTests(window);`;

/** Presses the product's own shortcut, Alt+Shift+A, as the browser itself hears it. */
export const pressOwnShortcut = (browser: Browser): Promise<void> =>
  inWindow(
    browser,
    `(() => { ${processor}
      const key = (key, code, keyCode) => new KeyboardEvent('', { key, code, keyCode });
      const keys = [key('Alt', 'AltLeft', 18), key('Shift', 'ShiftLeft', 16), key('A', 'KeyA', 65)];
      for (const one of keys) input.keydown(one);
      for (const one of keys.reverse()) input.keyup(one);
    })()`,
  );

/** Presses an extension's button in the toolbar, over the tab in front: its popup opens, and it may use that tab once. */
export const pressToolbarButton = (browser: Browser, extension: string): Promise<void> =>
  inWindow(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
      const { browserActionFor } = extension.apiManager.global;
      await browserActionFor(extension).triggerAction(window);
    })()`,
  );

/** Begins a word with an input method where the focus is. */
export const compose = (browser: Browser, text: string): Promise<void> =>
  inWindow(
    browser,
    `(() => { ${processor}
      input.setPendingCompositionString(${JSON.stringify(text)});
      input.appendClauseToPendingComposition(${text.length}, input.ATTR_RAW_CLAUSE);
      input.setCaretInPendingComposition(${text.length});
      input.flushPendingComposition();
    })()`,
  );

/** Ends the word that was begun. */
export const commit = (browser: Browser, text: string): Promise<void> =>
  inWindow(
    browser,
    `(() => { globalThis.labInput.commitCompositionWith(${JSON.stringify(text)}); })()`,
  );
