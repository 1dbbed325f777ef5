import { render } from 'preact';
import { browser } from '../../utils/browser.ts';
import { allMendings } from '../../utils/storage/mendings.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { loadWords } from '../../utils/words.ts';
import { MendingPage } from './mending.tsx';
import '../../components/theme.css';
import './mending.css';

async function open() {
  const [settings, kept] = await Promise.all([readSettings(), allMendings()]);
  await loadWords(settings.interfaceLanguage, browser.i18n.getUILanguage());
  const root = document.getElementById('root');
  if (root) render(<MendingPage first={kept} />, root);
}

open().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
