import { render } from 'preact';
import { browser } from '../../utils/browser.ts';
import { emptyTrash } from '../../utils/storage/cards.ts';
import { emptyHistory } from '../../utils/storage/history.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { seedStarter } from '../../utils/storage/starter.ts';
import { loadWords, word } from '../../utils/words.ts';
import { Library } from './library.tsx';
import { glanceAtShelf } from './shelf.ts';
import { troubleInWords } from './trouble-in-words.ts';
import '../../components/theme.css';
import './library.css';

const root = document.getElementById('root') ?? document.body;

async function speak() {
  const { interfaceLanguage } = await readSettings();
  await loadWords(interfaceLanguage, browser.i18n.getUILanguage());
}

async function open() {
  await speak();
  await seedStarter();
  const shelf = await glanceAtShelf();
  // Not part of opening: the page works either way.
  emptyTrash().catch(() => {});
  emptyHistory().catch(() => {});
  navigator.storage.persist().catch(() => {});
  render(<Library first={shelf} onInterface={speak} />, root);
  performance.mark('cards drawn');
}

/** The store cannot be read: say so and why, and never show an empty library in its place. */
async function tellTrouble(error: unknown) {
  await loadWords('auto', browser.i18n.getUILanguage());
  render(
    <div class="library-trouble" role="alert">
      <h1>{word('trouble_title')}</h1>
      <p>{troubleInWords(error)}</p>
      <button type="button" class="button main" onClick={() => location.reload()}>
        {word('trouble_again')}
      </button>
    </div>,
    root,
  );
}

open().catch(tellTrouble);
