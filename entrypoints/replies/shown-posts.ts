import type { PostLanguage } from '../../utils/messages.ts';
import type { Site } from '../../utils/page/site.ts';
import type { Post } from '../../utils/post.ts';
import type { Chip } from './chips.ts';

/** A post on the page, with what we drew at it. */
export interface Shown {
  element: HTMLElement;
  post: Post;
  language?: PostLanguage;
  chip?: Chip;
  /** Takes the Thank button away. */
  thank?: () => void;
}

/** The posts that stand on the page now, by their ids. */
export class ShownPosts {
  private readonly byId = new Map<string, Shown>();

  get size(): number {
    return this.byId.size;
  }

  all(): Shown[] {
    return [...this.byId.values()];
  }

  get(id: string | undefined): Shown | undefined {
    return id === undefined ? undefined : this.byId.get(id);
  }

  add(element: HTMLElement, post: Post): Shown {
    const shown: Shown = { element, post };
    this.byId.set(post.id, shown);
    return shown;
  }

  drop({ id }: Post): void {
    const shown = this.byId.get(id);
    if (shown) undraw(shown);
    this.byId.delete(id);
  }

  /** Whether this post is still where it was: a row that was filled anew shows another person's in the same place. */
  stands({ element, post }: Shown): boolean {
    return this.byId.get(post.id)?.element === element;
  }

  /** The post that this box answers. */
  answeredIn(editor: HTMLElement, site: Site): Shown | undefined {
    return this.all().find(({ element }) => site.findEditor(element) === editor);
  }

  /** The post that has the focus, else the one whose middle is nearest to the window's. */
  inView(): Shown | undefined {
    const all = this.all().filter(({ element }) => element.isConnected);
    const focused = all.filter(({ element }) => element.contains(document.activeElement));
    const middle = ({ element }: Shown) => {
      const { top, bottom } = element.getBoundingClientRect();
      return Math.abs((top + bottom) / 2 - innerHeight / 2);
    };
    const nearest = (few: Shown[]) => few.sort((a, b) => middle(a) - middle(b))[0];
    return nearest(focused) ?? nearest(all);
  }

  /** Our buttons, by their elements. */
  chips(): HTMLElement[] {
    return this.all().flatMap(({ chip }) => (chip ? [chip.element] : []));
  }

  undraw(): void {
    for (const shown of this.byId.values()) undraw(shown);
  }
}

function undraw(shown: Shown): void {
  shown.chip?.remove();
  shown.thank?.();
  delete shown.chip;
  delete shown.thank;
}
