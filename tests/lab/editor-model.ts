/** What one mounted editor says of itself: its own state, never its DOM. */
export interface EditorModel {
  /** The element people write in; asked live, because some editors build it anew. */
  element(): HTMLElement;
  /** The text in the editor's own state, lines split by \n. */
  text(): string;
  /** Whether its Send can be pressed. */
  sendIsOn(): boolean;
  /** Everything that its Send was pressed for. */
  sent(): readonly string[];
}

export interface MountOptions {
  /** What stands in the box at first, such as a mention that the site puts there. */
  draft?: string;
  /** How many UTF-16 units the counter allows. */
  limit?: number;
  placeholder?: string;
}

export type Mount = (box: HTMLElement, options?: MountOptions) => EditorModel;
