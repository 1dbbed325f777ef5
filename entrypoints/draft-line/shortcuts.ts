import { ask } from '../../utils/ask.ts';
import { bring } from '../../utils/brought.ts';
import { isTabTaken, typedWord } from '../../utils/composer/typed-word.ts';
import type { Ending } from '../../utils/messages.ts';

/**
 * `/thx`, then Tab: the reply behind a shortcut goes in its place. Whether there is one is asked while it is typed,
 * so that Tab is taken from the page only where it means something to us; its text comes only with Tab, and it is
 * counted as said only once it stands in the box.
 */
export class Shortcuts {
  private known: { word: string; isReady: boolean } | undefined;
  private readonly stop = new AbortController();
  private readonly editor: HTMLElement;
  private readonly ticket: string;
  private readonly missed: (ending: Ending) => void;

  /** `missed` is told what became of a reply that did not go in as it is. */
  constructor(editor: HTMLElement, ticket: string, missed: (ending: Ending) => void) {
    this.editor = editor;
    this.ticket = ticket;
    this.missed = missed;
    addEventListener('keydown', (event) => this.pressed(event), {
      capture: true,
      signal: this.stop.signal,
    });
  }

  /** The draft was changed. */
  look(): void {
    const word = typedWord(this.editor)?.word;
    if (word === undefined || word === this.known?.word) return;
    const asked = { word, isReady: false };
    this.known = asked;
    ask('shortcut', { ticket: this.ticket, word })
      .then((isReady) => {
        asked.isReady = isReady;
      })
      // The background is restarting or gone: then Tab is the page's.
      .catch(() => this.forget());
  }

  forget(): void {
    this.known = undefined;
  }

  end(): void {
    this.stop.abort();
  }

  private pressed(event: KeyboardEvent): void {
    const { isTrusted, key, shiftKey, ctrlKey, altKey, metaKey, isComposing, defaultPrevented } =
      event;
    if (!isTrusted || key !== 'Tab' || isComposing || defaultPrevented) return;
    if (shiftKey || ctrlKey || altKey || metaKey || !this.known?.isReady) return;
    const { editor, ticket } = this;
    if (!event.composedPath().includes(editor) || isTabTaken(editor)) return;
    const typed = typedWord(editor);
    if (typed?.word !== this.known.word) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.forget();
    this.putIn(typed.word, ticket)
      .then((ending) => {
        if (ending && ending.ending !== 'in') this.missed(ending);
      })
      // The background is restarting or gone.
      .catch(() => this.missed({ ending: 'failed', why: 'stopped' }));
  }

  /** How it ended; undefined where the person wrote on meanwhile, and wants something else. */
  private async putIn(word: string, ticket: string): Promise<Ending | undefined> {
    const [{ insert }, text] = await Promise.all([
      bring('put-in'),
      ask('expand', { ticket, word }),
    ]);
    if (text === null) return { ending: 'failed', why: 'no-reply' };
    const typed = typedWord(this.editor);
    if (typed?.word !== word) return undefined;
    const ending = await insert(this.editor, text, {
      selection: typed.selection,
      signal: this.stop.signal,
      // What does not go in leaves the shortcut where it is, and the clipboard as it was.
      copy: async () => false,
    });
    if (ending.ending === 'in' || ending.ending === 'changed') await ask('landed', { ticket });
    return ending;
  }
}
