import { browser as webextension } from 'wxt/browser';

/** The one door to the extension APIs: WXT's `browser`, which its module points at webextension-polyfill. */
export const browser = webextension;
