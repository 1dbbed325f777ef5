import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/browser.ts';
import { listen } from '../../utils/envelope.ts';
import { grantedPatterns, leaveOut, registerGranted, startInOpenTabs } from '../../utils/grants.ts';
import { type Answering, type Asking, answerOne } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { seed } from '../../utils/storage/cards.ts';
import { forgetOld } from '../../utils/storage/forget.ts';
import { mendingFor } from '../../utils/storage/mendings.ts';
import { tell } from '../../utils/tell.ts';
import { starter } from '../../utils/templates/starter/starter.ts';
import { frameOf } from '../../utils/ticket.ts';
import { forgetAnswers, languagesOf } from './languages.ts';
import { countLanded, expandFor, isShortcut } from './shortcuts.ts';
import { serverPatterns, wakeForTeams } from './team.ts';
import { lookForSent, signsFor, thankFor } from './thanks.ts';

const tabOf = ({ tabId }: Asking): number => {
  if (tabId === undefined) throw new Error('no tab');
  return tabId;
};

// The panel's frame has no `tabs` in Firefox, so its orders to the page script pass through here.
const answering: Answering = {
  languages: (posts) => {
    lookForSent(posts);
    return languagesOf(posts);
  },
  thanks: signsFor,
  thank: thankFor,
  reread: async () => {
    forgetAnswers();
    for (const { id } of await browser.tabs.query({})) {
      // Most tabs have no page script, and nothing to show.
      if (id !== undefined) tell(id, 'reread', {}, 'every').catch(() => {});
    }
    return null;
  },
  bring: async (name, from) => {
    const target = { tabId: tabOf(from), frameIds: [from.frameId ?? 0] };
    await browser.scripting.executeScript({ target, files: [`/${name}.js`] as never });
    return null;
  },
  mended: ({ site }, { host = '' }) => mendingFor(site, `https://${host}`),
  frame: async (_, from) => from.frameId ?? 0,
  held: (question, from) => tell(tabOf(from), 'held', question, frameOf(question.ticket)),
  insert: (question, from) => tell(tabOf(from), 'insert', question, frameOf(question.ticket)),
  close: (question, from) => tell(tabOf(from), 'close', question, frameOf(question.ticket)),
  shortcut: isShortcut,
  expand: expandFor,
  landed: countLanded,
  draft: (question, from) => tell(tabOf(from), 'draft', question, frameOf(question.ticket)),
  grow: (question, from) => tell(tabOf(from), 'grow', question, frameOf(question.ticket)),
};

const wake = async (): Promise<void> => {
  await registerGranted();
  await startInOpenTabs(await grantedPatterns());
};

export default defineBackground(() => {
  listen((message, sender) => answerOne(answering, message, sender));
  leaveOut(serverPatterns);
  wakeForTeams();
  forgetOld(Date.now()).catch((error: unknown) => report('forgetting people', error));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    seed(starter).catch((error: unknown) => report('the starter set', error));
    wake().catch((error: unknown) => report('turning sites on', error));
    if (reason === 'install') {
      browser.tabs
        .create({ url: browser.runtime.getURL('/welcome.html' as never) })
        .catch((error: unknown) => report('first run', error));
    }
  });
  browser.runtime.onStartup.addListener(() => {
    registerGranted().catch((error: unknown) => report('turning sites on', error));
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    registerGranted()
      .then(() => startInOpenTabs(origins))
      .catch((error: unknown) => report('turning a site on', error));
  });
  browser.permissions.onRemoved.addListener(() => {
    registerGranted().catch((error: unknown) => report('turning a site off', error));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open' || tab?.id === undefined) return;
    const { id } = tab;
    tell(id, 'open', { focused: true }, 'every')
      .catch(() => tell(id, 'open', {}))
      .catch(() => {
        // No page script in this tab: the shortcut means nothing here.
      });
  });
});
