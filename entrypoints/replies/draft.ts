import { type Brought, bring, type DraftLine, type Wishes } from '../../utils/brought.ts';
import { saveSelection } from '../../utils/composer/caret.ts';
import type { Drafted, Ending } from '../../utils/messages.ts';
import { coveredBy } from '../../utils/page/click-guard.ts';
import type { Site } from '../../utils/page/site.ts';
import { host } from './host.ts';

/** Follows the box that a person writes in: the line that looks at drafts is brought when they begin. */
export class DraftFollower {
  private line: DraftLine | undefined;
  private wanted: HTMLElement | undefined;

  /** The line's own element, while there is one. */
  get element(): HTMLElement | undefined {
    return this.line?.element;
  }

  /** Whether this ticket is the line's. */
  is(ticket: string): boolean {
    return this.line?.ticket === ticket;
  }

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

  /** What this makes of the line; null where the ticket is not the line's, or its box is gone. */
  draft(ticket: string, read: (line: DraftLine) => Drafted): Drafted | null {
    const { line } = this;
    return line?.ticket === ticket && line.editor.isConnected ? read(line) : null;
  }

  grow(ticket: string, height: number): void {
    if (this.is(ticket)) this.line?.grow(height);
  }

  /** Hides the line, and gives the box its focus back. */
  hide(ticket: string): void {
    if (!this.is(ticket)) return;
    this.line?.grow(0);
    this.line?.editor.focus({ preventScroll: true });
  }

  /** Puts a mended draft in place of the one in the box. */
  async mend(
    { putIn }: Brought['put-in'],
    site: Site,
    text: string,
    always: Pick<Wishes, 'composing' | 'limit' | 'signal'>,
  ): Promise<Ending> {
    const { line } = this;
    if (!line?.editor.isConnected) return { ending: 'failed', why: 'gone' };
    if (coveredBy(line.element)) return { ending: 'failed', why: 'covered' };
    const { editor } = line;
    const start = [editor, 0] as const;
    const selection = saveSelection(editor) ?? { editor, anchor: start, focus: start };
    const wishes: Wishes = { ...always, mode: 'replace', selection, still: () => true };
    const ending = await putIn(site, undefined, text, wishes);
    line.changed();
    return ending;
  }

  place(): void {
    if (this.line?.editor.isConnected === false) this.end();
    this.line?.place();
  }

  end(): void {
    this.line?.remove();
    this.line = undefined;
  }
}
