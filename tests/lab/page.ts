import { type Counters, countIn } from './counters.ts';
import type { EditorModel, Mount } from './editor-model.ts';
import { commentFrame, places } from './places.ts';
import { showPosts } from './posts.ts';

declare global {
  interface Window {
    /** The editor that was opened last, for tests; its own state and never its DOM. */
    labModel: EditorModel | undefined;
    labCounters: Counters;
  }
}

window.labCounters = { sends: 0, submits: 0, enterKeys: 0, writes: 0 };
countIn(window, window.labCounters);

const editors = import.meta.glob<{ mount: Mount }>('./editors/*.ts');
const [, name = '', place = 'page'] = location.pathname.split('/');
const main = document.querySelector('main') as HTMLElement;
const load = editors[`./editors/${name}.ts`];

if (!load) {
  const names = Object.keys(editors).map((path) => path.slice('./editors/'.length, -3));
  for (const one of names) {
    const line = main.appendChild(document.createElement('p'));
    for (const where of [...Object.keys(places), 'comment-frame']) {
      const link = document.createElement('a');
      link.href = `/${one}/${where}`;
      link.textContent = where === 'page' ? one : where;
      line.append(link, ' ');
    }
  }
} else {
  const { mount } = await load();
  document.title = `${name} - Editor lab`;
  const options = { draft: new URLSearchParams(location.search).get('draft') ?? '' };
  const tell = (model: EditorModel) => {
    window.labModel = model;
  };
  if (place === 'comment-frame') commentFrame(main, name);
  else if (place === 'alone') tell(mount(main, options));
  else showPosts(main, (box) => places[place]?.(box, mount, options, tell));
}
document.documentElement.dataset.ready = '';
