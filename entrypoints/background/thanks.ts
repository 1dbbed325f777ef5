import { browser } from '../../utils/browser.ts';
import { isGranted, patternsOf } from '../../utils/grants.ts';
import type { Asking, Ending, Question, ThanksSign } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { seenOnPage, withdraw } from '../../utils/storage/thanks.ts';
import { tell } from '../../utils/tell.ts';
import { standingsOf, thank } from '../../utils/thanking.ts';
import { comparable } from '../../utils/thanks/comparable.ts';
import { composerAddress } from '../../utils/thanks/composer-address.ts';
import { isOwnWords } from '../../utils/thanks/notice.ts';
import { postAt } from '../../utils/thanks/post-at.ts';
import { loadWords } from '../../utils/words.ts';
import { endedSign, openSign, refusedSign } from './thanks-signs.ts';

const speak = async () => {
  const settings = await readSettings();
  await loadWords(settings.interfaceLanguage, browser.i18n.getUILanguage());
  return settings;
};

const none: ThanksSign = { none: true, mark: '', label: '' };

/** How the Thank buttons at these notices look. */
export async function signsFor(
  { notices, host: told = '' }: Question<'thanks'>,
  { host = told }: Asking,
): Promise<ThanksSign[]> {
  const { thankKinds } = await speak();
  const signs: ThanksSign[] = [];
  for (const notice of notices) {
    const all = thankKinds.includes(notice.kind)
      ? await standingsOf({ notice, host }, Date.now())
      : [];
    signs.push(all.length > 0 ? await openSign(all, notice.unseen ?? 0) : none);
  }
  return signs;
}

/** Thanks somebody: the law is asked and the thanks noted before any word leaves; a person presses Send. */
export async function thankFor(question: Question<'thank'>, asking: Asking): Promise<ThanksSign> {
  const { notice, limit } = question;
  await speak();
  const host = asking.host ?? question.host ?? '';
  // A page of ours stands in a tab, too, but has no box.
  const tabId = asking.host === undefined ? undefined : asking.tabId;
  // Their own words can be answered where they stand; thanks that stand alone must name the account.
  const answers = isOwnWords(notice) && (tabId !== undefined || notice.about !== undefined);
  const asked = { notice, host, answers, ...(limit ? { limit } : {}) };
  const thanked = await thank(asked, Date.now());
  if (!thanked.may) return refusedSign(thanked.standing);
  const { to, text } = thanked;
  const ending = await bringWords(notice, text, { host, tabId, answers });
  if (ending.ending === 'failed') await withdraw(to.map(({ share }) => share));
  return endedSign(to, ending, text);
}

/** Brings the words to where they can be sent: the box of their own post, the site's composer, the shared post. */
async function bringWords(
  notice: Question<'thank'>['notice'],
  text: string,
  { host, tabId, answers }: { host: string; tabId: number | undefined; answers: boolean },
): Promise<Ending> {
  const instead: Ending = { ending: 'copied', why: 'no-box' };
  if (answers && tabId !== undefined)
    return tell(tabId, 'answer', { id: notice.id, text }).catch(() => instead);
  const url = answers ? undefined : composerAddress(notice.site, host, text);
  if (url) {
    await browser.tabs.create({ url, ...(tabId === undefined ? {} : { openerTabId: tabId }) });
    return { ending: 'in', twice: false };
  }
  const address = notice.about ?? notice.permalink;
  return address ? answerAt(address, text).catch(() => instead) : instead;
}

/** Opens a post on its own page and puts the words into its reply box, once the page script has read it there. */
async function answerAt(address: string, text: string): Promise<Ending> {
  const tab = await browser.tabs.create({ url: address });
  const { host } = new URL(address);
  if (tab.id === undefined || !(await isGranted(patternsOf(host))))
    throw new Error('nothing reads that page');
  for (let turn = 0; turn < 60; turn += 1) {
    await new Promise((later) => setTimeout(later, 250));
    const seen = await tell(tab.id, 'seen', {}).catch(() => undefined);
    const post = seen && postAt(seen.posts, address);
    if (post) return tell(tab.id, 'answer', { id: post.id, text });
  }
  throw new Error('the post did not come');
}

/** Looks for offered thanks among the posts that a page shows: those were sent. */
export function lookForSent(posts: Question<'languages'>): void {
  const bySite = new Map<string, string[]>();
  for (const { site = '', text } of posts)
    bySite.set(site, [...(bySite.get(site) ?? []), comparable(text)]);
  for (const [site, said] of bySite)
    seenOnPage(site, said).catch((error: unknown) => report('seeing thanks sent', error));
}
