import { bring, type DraftLine } from '../../utils/brought.ts';
import { host } from './host.ts';

/** Follows the box that a person writes in: the line that looks at drafts is brought when they begin. */
export class DraftFollower {
  line: DraftLine | undefined;
  private wanted: HTMLElement | undefined;

  /** Something was written in this box of this frame of the tab, by a person or by us for them. */
  async follow(editor: HTMLElement | undefined, frame: number): Promise<void> {
    // One-line fields are for searching and naming, not for answering.
    if (!editor || editor.localName === 'input') return;
    this.wanted = editor;
    if (this.line?.editor !== editor) {
      const { openDraftLine } = await bring('draft-line');
      if (this.wanted !== editor || !editor.isConnected) return;
      // Two strokes may have waited for the same script.
      if (this.line?.editor !== editor) {
        this.end();
        this.line = openDraftLine(host, editor, frame);
      }
    }
    this.line?.changed();
  }

  end(): void {
    this.line?.remove();
    this.line = undefined;
  }
}
