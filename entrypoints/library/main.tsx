import { render } from 'preact';
import { browser } from '../../utils/browser.ts';
import { emptyTrash } from '../../utils/storage/cards.ts';
import { isLost } from '../../utils/storage/copies.ts';
import { emptyHistory } from '../../utils/storage/history.ts';
import { emptyQuestions } from '../../utils/storage/questions.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { seedStarter } from '../../utils/storage/starter.ts';
import { loadWords } from '../../utils/words.ts';
import { Library } from './library.tsx';
import { Recover } from './recover.tsx';
import { glanceAtShelf } from './shelf.ts';
import '../../components/theme.css';
import './library.css';

const root = document.getElementById('root') ?? document.body;

async function speak() {
  const { interfaceLanguage } = await readSettings();
  await loadWords(interfaceLanguage, browser.i18n.getUILanguage());
}

async function open() {
  await speak();
  if (await isLost()) {
    render(<Recover onWithout={() => void show().catch(tellTrouble)} />, root);
    return;
  }
  await show();
}

async function show() {
  await seedStarter();
  const shelf = await glanceAtShelf();
  // Not part of opening: the page works either way.
  emptyTrash().catch(() => {});
  emptyHistory().catch(() => {});
  emptyQuestions().catch(() => {});
  navigator.storage.persist().catch(() => {});
  render(<Library first={shelf} onInterface={speak} />, root);
  performance.mark('cards drawn');
}

/** The store cannot be read: say so and why, and never show an empty library in its place. */
async function tellTrouble(error: unknown) {
  await loadWords('auto', browser.i18n.getUILanguage());
  render(<Recover error={error} />, root);
}

open().catch(tellTrouble);
