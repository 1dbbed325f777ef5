import { ask } from '../../utils/ask.ts';
import { type Brought, bring, type PanelFrame } from '../../utils/brought.ts';
import { browser } from '../../utils/browser.ts';
import { type SavedSelection, saveSelection } from '../../utils/composer/caret.ts';
import { watchComposing } from '../../utils/composer/composing.ts';
import { focusedEditor } from '../../utils/composer/focused-editor.ts';
import { watchCaret } from '../../utils/composer/last-caret.ts';
import type { Tried } from '../../utils/health.ts';
import type { Drafted, Ending, Held, PostLanguage } from '../../utils/messages.ts';
import type { Obeying, OrderName, Orders, Seen } from '../../utils/orders.ts';
import { coveredBy } from '../../utils/page/click-guard.ts';
import type { Site } from '../../utils/page/site.ts';
import type { Post } from '../../utils/post.ts';
import { report } from '../../utils/report.ts';
import { languageAsker } from './ask-languages.ts';
import { drawChip } from './chips.ts';
import { DraftFollower } from './draft.ts';
import { firstTouch } from './first-touch.ts';
import { type HealthWatch, watchHealth } from './health-watch.ts';
import { host, isOurs } from './host.ts';
import { type Shown, ShownPosts } from './shown-posts.ts';

interface Opened {
  shown: Shown;
  panel: PanelFrame;
  /** Where the person was typing when they pressed. */
  selection: SavedSelection | undefined;
}

/** What stands on the page now, and what the person has in hand. Nothing of it outlives the page. */
export class Desk implements Obeying {
  private readonly shown = new ShownPosts();
  private readonly askLanguage: (post: Post) => void;
  private opened: Opened | undefined;
  private pressed: string | undefined;
  private lastSelection: SavedSelection | undefined;
  private touched = false;
  private pointed: Tried | undefined;
  private readonly drafts = new DraftFollower();
  /** Which frame of the tab this is, once known; 0 is the page itself. */
  private frame = window === top ? 0 : undefined;

  private readonly site: Site;
  private readonly quiet: boolean;
  private readonly stop: AbortController;
  private readonly composing: () => boolean;
  private readonly caret: () => SavedSelection | undefined;
  private readonly watch: HealthWatch;

  constructor(site: Site, { quiet, stop }: { quiet: boolean; stop: AbortController }) {
    const { signal } = stop;
    this.site = site;
    this.quiet = quiet;
    this.stop = stop;
    this.composing = watchComposing(document, signal);
    this.caret = watchCaret(document, () => this.hosts(), signal);
    this.watch = watchHealth(site, () => this.judged(), signal);
    this.askLanguage = languageAsker((post, language) => this.told(post, language), signal);
    signal.addEventListener('abort', () => {
      this.shut();
      this.drafts.end();
      this.shown.undraw();
    });
    if (quiet) return;
    // Until a person touches the page there is nothing of ours in it to be seen.
    firstTouch(signal, () => {
      this.touched = true;
      for (const shown of this.shown.all()) this.draw(shown);
    });
    addEventListener('input', ({ isTrusted }) => isTrusted && this.written(), {
      signal,
      capture: true,
      passive: true,
    });
    addEventListener('resize', () => this.place(), { signal });
    addEventListener('scroll', () => this.place(), { signal, capture: true, passive: true });
  }

  appeared(element: HTMLElement, post: Post): void {
    if (!this.alive()) return;
    void this.whichFrame();
    const shown = this.shown.add(element, post);
    this.watch.stirred();
    this.askLanguage(post);
    if (this.touched) this.draw(shown);
  }

  left(_element: HTMLElement, post: Post): void {
    this.shown.drop(post);
    this.watch.stirred();
  }

  isFor(name: OrderName, order: Orders[OrderName]): boolean {
    const { except, focused } = order as Orders['seen'] & Orders['open'];
    const { frame } = this;
    if (except) return frame !== undefined && !except.includes(frame) && this.hasPosts();
    if (name !== 'open' || !focused) return true;
    return document.hasFocus() && !document.activeElement?.matches('iframe') && this.hasPosts();
  }

  async held({ ticket }: Orders['held']): Promise<Held | null> {
    const opened = this.byTicket(ticket);
    if (!opened) return null;
    const { element, post } = opened.shown;
    const copies = this.copies(opened.shown) ? { copies: true } : {};
    const draft = (await this.hand())?.draftFor(this.site, element, opened.selection);
    const said = draft ? { draft: draft.slice(0, 50_000) } : {};
    const typed = opened.panel.typed();
    return { post, siteTitle: this.site.title, typed, ...said, ...this.limit(), ...copies };
  }

  async insert({ ticket, text, mode }: Orders['insert']): Promise<Ending> {
    if (ticket === undefined) return this.insertFromPopup(text, mode);
    if (this.drafts.is(ticket)) return this.mend(text);
    const opened = this.byTicket(ticket);
    if (!opened) return { ending: 'failed', why: 'gone' };
    if (this.copies(opened.shown)) return { ending: 'failed', why: 'unsure' };
    if (coveredBy(opened.panel.element)) return { ending: 'failed', why: 'covered' };
    const hand = await this.hand();
    if (!hand) return { ending: 'failed', why: 'stopped' };
    const { shown, selection } = opened;
    const ending = await hand.putIn(this.site, shown.element, text, {
      ...this.always(),
      mode,
      selection,
      still: () => this.shown.stands(shown),
    });
    // What a person has to know about it keeps the panel open.
    const plain = ending.ending === 'in' && !ending.twice && ending.send !== 'off';
    if (plain && this.opened === opened) this.shut();
    this.written();
    return ending;
  }

  async answer({ id, text }: Orders['answer']): Promise<Ending> {
    const shown = this.shown.get(id);
    if (shown && this.copies(shown)) return { ending: 'failed', why: 'unsure' };
    const hand = await this.hand();
    if (!hand || !shown) return { ending: 'failed', why: hand ? 'gone' : 'stopped' };
    return hand.putIn(this.site, shown.element, text, {
      ...this.always(),
      mode: 'at-caret',
      selection: undefined,
      still: () => this.shown.stands(shown),
    });
  }

  close({ ticket }: Orders['close']): null {
    this.drafts.hide(ticket);
    const opened = this.byTicket(ticket);
    if (opened) {
      const { shown, selection } = opened;
      this.shut();
      if (selection?.editor.isConnected) selection.editor.focus({ preventScroll: true });
      else shown.chip?.focus();
    }
    return null;
  }

  draft({ ticket }: Orders['draft']): Drafted | null {
    const posts = () => this.shown.all().map(({ post }) => post);
    return this.drafts.draft(ticket, (line) =>
      line.drafted(this.site, this.about(line.editor)?.post, posts()),
    );
  }

  grow({ ticket, height }: Orders['grow']): null {
    this.drafts.grow(ticket, height);
    return null;
  }

  seen(): Seen {
    const languages: Record<string, PostLanguage> = {};
    for (const { post, language } of this.shown.all()) if (language) languages[post.id] = language;
    const editor = focusedEditor(document, this.hosts());
    this.lastSelection = editor && saveSelection(editor);
    const about = (editor && this.about(editor)?.post.id) ?? this.pressed;
    const health = this.watch.atOnce();
    const posts = health?.state === 'off' ? [] : this.shown.all().slice(0, 200);
    return {
      frame: this.frame ?? 0,
      siteTitle: this.site.title,
      site: this.site.name,
      posts: posts.map(({ post }) => post),
      languages,
      editorInUse: editor !== undefined,
      ...(about === undefined ? {} : { about }),
      ...(health ? { health } : {}),
      ...(this.pointed ? { pointed: this.pointed } : {}),
      ...this.limit(),
    };
  }

  async tryOut({ selectors }: Orders['tryOut']): Promise<Tried> {
    const { tryOut } = await bring('mend');
    return tryOut(this.site, document, selectors);
  }

  reread(): null {
    for (const { post } of this.shown.all()) this.askLanguage(post);
    return null;
  }

  async point(): Promise<boolean> {
    if (this.site.name !== 'anywhere') return false;
    const { point, tryOut } = await bring('mend');
    // Goes on while the popup closes; what came of it waits for the next look.
    void point(host, this.stop.signal).then((selectors) => {
      this.pointed = selectors && tryOut(this.site, document, selectors);
    });
    return true;
  }

  async open({ id }: Orders['open']): Promise<boolean> {
    if (this.quiet || this.isOff()) return false;
    this.touched = true;
    const shown = id === undefined ? this.shown.inView() : this.shown.get(id);
    if (!shown) return false;
    this.draw(shown);
    return this.press(shown);
  }

  private byTicket(ticket: string): Opened | null {
    return this.opened?.panel.ticket === ticket ? this.opened : null;
  }

  /** The post that this box answers, else the one last pressed. */
  private about(editor: HTMLElement): Shown | undefined {
    return this.shown.answeredIn(editor, this.site) ?? this.shown.get(this.pressed);
  }

  /** Something was written in the box that has the focus. */
  private written(): void {
    if (this.frame === undefined) return;
    const editor = focusedEditor(document, this.hosts());
    this.drafts.follow(editor, this.frame).catch((error: unknown) => {
      if (this.alive()) report('looking at a draft', error);
    });
  }

  private async mend(text: string): Promise<Ending> {
    const hand = await this.hand();
    if (!hand) return { ending: 'failed', why: 'stopped' };
    // Where it stayed open to say something it may lie on the line, and would count as a cover.
    this.shut();
    return this.drafts.mend(hand, this.site, text, this.always());
  }

  private told(post: Post, language: PostLanguage): void {
    const shown = this.shown.get(post.id);
    if (!shown) return;
    shown.language = language;
    shown.chip?.show(language);
  }

  private draw(shown: Shown): void {
    if (shown.chip || this.quiet || this.isOff()) return;
    shown.chip = drawChip(shown.element, {
      near: () => void this.hand(),
      press: () => void this.press(shown),
    });
    if (shown.language) shown.chip.show(shown.language);
    void this.drawThank(shown);
  }

  /** At a notice of what somebody did: a button to thank them. */
  private async drawThank(shown: Shown): Promise<void> {
    const { element, post } = shown;
    if (post.kind === 'post' || post.kind === 'comment') return;
    try {
      const { drawThank } = await bring('thank');
      if (!this.shown.stands(shown)) return;
      shown.thank = drawThank(host, { element, post, ...this.always() });
    } catch (error) {
      if (this.alive()) report('bringing the Thank button', error);
    }
  }

  private isOff(): boolean {
    return this.watch.health()?.state === 'off';
  }

  /** The page has been judged anew: where it cannot be relied on nothing of ours stays in it. */
  private judged(): void {
    if (this.isOff()) {
      this.shut();
      this.shown.undraw();
    } else if (this.touched) for (const shown of this.shown.all()) this.draw(shown);
  }

  /** Whether a reply to this post is copied: the page looks changed, and no box is sure to answer it. */
  private copies({ element }: Shown): boolean {
    const health = this.watch.health();
    if (!health || health.state === 'fine') return false;
    const onlyControl = health.troubles.join() === 'no-control';
    return !(onlyControl && this.site.findEditor(element));
  }

  /** Opens the panel at a post; false where that cannot be, or the person has pressed elsewhere meanwhile. */
  private async press(shown: Shown): Promise<boolean> {
    this.shut();
    this.pressed = shown.post.id;
    // What is picked next is meant for this post, wherever the person was before.
    this.lastSelection = undefined;
    const selection = this.caret();
    const [hand, frame] = await Promise.all([this.hand(), this.whichFrame()]);
    if (!hand || frame === undefined || !this.shown.stands(shown)) return false;
    this.shut();
    this.drafts.end();
    for (const child of [...document.documentElement.children]) if (isOurs(child)) child.remove();
    const panel = hand.openPanelFrame(host, shown.element.getBoundingClientRect(), frame, () =>
      this.close(panel),
    );
    this.opened = { shown, panel, selection };
    return true;
  }

  /** What answers a post: brought when a person comes near a button, so that it is there when they press. */
  private async hand(): Promise<Brought['put-in'] | undefined> {
    try {
      return await bring('put-in');
    } catch (error) {
      if (this.alive()) report('bringing what answers a post', error);
      return undefined;
    }
  }

  private async whichFrame(): Promise<number | undefined> {
    this.frame ??= await ask('frame', null).catch(() => undefined);
    return this.frame;
  }

  private hasPosts(): boolean {
    return this.frame === 0 || this.shown.size > 0;
  }

  /** After an update or removal of the extension this script is an orphan, and only clears up. */
  private alive(): boolean {
    if (!browser.runtime?.id) this.stop.abort();
    return !this.stop.signal.aborted;
  }

  private shut(): void {
    this.opened?.panel.remove();
    this.opened = undefined;
  }

  private place(): void {
    const { opened } = this;
    this.drafts.place();
    if (opened?.shown.element.isConnected) {
      opened.panel.place(opened.shown.element.getBoundingClientRect());
    }
  }

  private async insertFromPopup(text: string, mode: Orders['insert']['mode']): Promise<Ending> {
    const hand = await this.hand();
    if (!hand) return { ending: 'failed', why: 'stopped' };
    const shown = this.shown.get(this.pressed);
    const selection = this.lastSelection?.editor.isConnected ? this.lastSelection : undefined;
    // A box the person is in needs nothing that is read off the page.
    if (!selection && shown && this.copies(shown)) return { ending: 'failed', why: 'unsure' };
    // A box the person is in goes before the post they pressed.
    return hand.putIn(this.site, selection ? undefined : shown?.element, text, {
      ...this.always(),
      mode,
      selection,
      still: () => shown !== undefined && this.shown.stands(shown),
    });
  }

  private always() {
    const { composing, stop } = this;
    return { composing, signal: stop.signal, limit: this.site.limit?.(document) };
  }

  private limit(): Pick<Held, 'limit'> {
    const limit = this.site.limit?.(document);
    return limit ? { limit } : {};
  }

  private hosts(): HTMLElement[] {
    const frames = [this.opened?.panel.element, this.drafts.element];
    return [...this.shown.chips(), ...frames.filter((one) => one !== undefined)];
  }
}
