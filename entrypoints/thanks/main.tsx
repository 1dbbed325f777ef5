import { render } from 'preact';
import { browser } from '../../utils/browser.ts';
import { report } from '../../utils/report.ts';
import { forgetOld } from '../../utils/storage/forget.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { loadWords, word } from '../../utils/words.ts';
import { readLedger } from './ledger.ts';
import { ThanksPage } from './thanks-page.tsx';
import '../../components/theme.css';
import './thanks.css';

async function open() {
  const settings = await readSettings();
  await loadWords(settings.interfaceLanguage, browser.i18n.getUILanguage());
  await forgetOld(Date.now());
  document.title = `Asante: ${word('thanks_title')}`;
  const root = document.getElementById('root');
  if (root) render(<ThanksPage first={await readLedger()} />, root);
}

open().catch((error: unknown) => {
  report('the page of thanks', error);
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
