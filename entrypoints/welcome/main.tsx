import { render } from 'preact';
import { browser } from '../../utils/browser.ts';
import { grantedPatterns } from '../../utils/grants.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { loadWords } from '../../utils/words.ts';
import { Welcome } from './welcome.tsx';
import '../../components/theme.css';
import './welcome.css';

async function open() {
  const [settings, granted] = await Promise.all([readSettings(), grantedPatterns()]);
  await loadWords(settings.interfaceLanguage, browser.i18n.getUILanguage());
  const root = document.getElementById('root');
  if (root) render(<Welcome first={granted} />, root);
}

open().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
