import type { EditorModel, Mount, MountOptions } from './editor-model.ts';

/** Mounts an editor somewhere in a box; undefined while its page has still to load or it comes late. */
type Place = (
  box: HTMLElement,
  mount: Mount,
  options: MountOptions,
  tell: (model: EditorModel) => void,
) => void;

const inShadow =
  (mode: 'open' | 'closed'): Place =>
  (box, mount, options, tell) => {
    const root = box.appendChild(document.createElement('div')).attachShadow({ mode });
    for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]'))
      root.append(sheet.cloneNode(true));
    tell(mount(root.appendChild(document.createElement('div')), options));
    // Libraries write their styles into the document when they start; a shadow root needs its own.
    for (const sheet of document.querySelectorAll('head style')) root.append(sheet.cloneNode(true));
  };

/** The same host by another name, and so another origin. */
const otherHost = location.hostname === 'localhost' ? '127.0.0.1' : 'comments.example';

/** The whole page of an editor in a frame of another origin, as blogs show the comments that others keep for them. */
export function commentFrame(main: HTMLElement, editor: string): void {
  const frame = document.createElement('iframe');
  const address = new URL(location.href);
  address.hostname = otherHost;
  address.pathname = `/${editor}/page`;
  frame.src = address.href;
  frame.className = 'comments';
  main.append(frame);
}

const inFrame =
  (host?: string): Place =>
  (box) => {
    const frame = document.createElement('iframe');
    const address = new URL(location.href);
    if (host) address.hostname = host;
    address.pathname = `/${address.pathname.split('/')[1]}/alone`;
    frame.src = address.href;
    box.append(frame);
  };

/** Where an editor may stand on a page; the second part of the address. */
export const places: Record<string, Place> = {
  page: (box, mount, options, tell) => tell(mount(box, options)),
  'open-shadow': inShadow('open'),
  'closed-shadow': inShadow('closed'),
  frame: inFrame(),
  'blank-frame': (box, mount, options, tell) => {
    const frame = box.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument;
    if (inner) tell(mount(inner.body.appendChild(inner.createElement('div')), options));
  },
  /** Of a site that Asante is not turned on for. */
  'other-origin': inFrame(location.hostname === 'localhost' ? otherHost : 'shut.example'),
  /** Built a good while after Reply was pressed. */
  late: (box, mount, options, tell) => {
    setTimeout(() => tell(mount(box, options)), 1500);
  },
  /** Built, thrown away and built again, as sites do when a draft or a profile arrives. */
  rebuilt: (box, mount, options, tell) => {
    tell(mount(box, options));
    setTimeout(() => {
      box.replaceChildren();
      tell(mount(box, options));
    }, 250);
  },
};
