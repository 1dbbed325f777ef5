/**
 * One way of putting text where the selection of an editor is. True when something took it, and then
 * it is never put in again before it is known that nothing came of it.
 */
export type Way = (editor: HTMLElement, text: string) => boolean | Promise<boolean>;
