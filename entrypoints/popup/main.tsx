import { render } from 'preact';
import { browser } from '../../utils/browser.ts';
import { hearEarly } from '../../utils/composer/early-keys.ts';
import { openShelf } from '../../utils/replies.ts';
import { report } from '../../utils/report.ts';
import { keepInStep } from '../../utils/team/keep-in-step.ts';
import { loadWords } from '../../utils/words.ts';
import { lookHere } from './here.ts';
import { Popup } from './popup.tsx';
import '../../components/theme.css';
import './popup.css';

async function open() {
  hearEarly();
  const [here, shelf] = await Promise.all([lookHere(), openShelf()]);
  await loadWords(shelf.settings.interfaceLanguage, browser.i18n.getUILanguage());
  const root = document.getElementById('root');
  if (root) render(<Popup first={here} shelf={shelf} />, root);
  // What the team wrote meanwhile is there for the next post.
  keepInStep(false).catch((error: unknown) => report('keeping in step', error));
}

open().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
