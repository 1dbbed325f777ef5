import type { Ending, ThanksSign } from '../../utils/messages.ts';
import { ledgerState } from '../../utils/storage/thanks-lines.ts';
import type { Standing } from '../../utils/thanking.ts';
import { law, used } from '../../utils/thanks/law.ts';
import { interfaceLanguage, word, wordFor } from '../../utils/words.ts';

const day = (at: number) =>
  new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium' }).format(at);
const moment = (at: number) =>
  new Intl.DateTimeFormat(interfaceLanguage(), {
    ...(at - Date.now() > 20 * 3_600_000 ? { dateStyle: 'medium' } : {}),
    timeStyle: at - Date.now() < 3_600_000 ? 'medium' : 'short',
  }).format(at);
const names = (of: readonly Standing[]) =>
  new Intl.ListFormat(interfaceLanguage()).format(of.map(({ share }) => share.name));

/** "3 of 10 this hour, 5 of 30 today". */
async function counter(): Promise<string> {
  const { hour, day: inDay } = used((await ledgerState()).pace, Date.now());
  const number = (of: number) => new Intl.NumberFormat(interfaceLanguage()).format(of);
  return word('thanks_counter', ...[hour, law.anHour, inDay, law.aDay].map(number));
}

/** The button at a notice before it is pressed: whom it thanks, who cannot be seen, what is used up. */
export async function openSign(all: readonly Standing[], unseen: number): Promise<ThanksSign> {
  const [next] = all.filter(({ verdict, state }) => verdict.may || state === 'waiting');
  if (!next) return refusedSign(all[0]);
  if (!next.verdict.may && next.verdict.because === 'this-person') return refusedSign(next);
  const label = [
    word('thanks_thank', next.share.name),
    unseen > 0 ? wordFor('thanks_unseen', unseen) : '',
    await counter(),
  ];
  return { mark: '', label: label.filter(Boolean).join(' · ') };
}

/** Why nobody is thanked now: already, and when; or not before. */
export async function refusedSign(standing: Standing | undefined): Promise<ThanksSign> {
  if (!standing || standing.verdict.may) return { mark: '', label: word('thanks_no_words') };
  const { share, verdict, state } = standing;
  const { because, at = 0, until = 0 } = verdict;
  if (because === 'this-post')
    return {
      mark: `✓ ${day(at)}`,
      label: word(state === 'sent' ? 'thanks_sent' : 'thanks_offered', share.name, day(at)),
      done: true,
    };
  if (because === 'this-person')
    return {
      mark: `✓ ${day(at)}`,
      label: word('thanks_person', share.name, day(at), day(until)),
      done: true,
    };
  if (because === 'never') return { mark: '', label: word('thanks_never', share.name) };
  const reason = { hour: 'thanks_hour', day: 'thanks_day', 'too-soon': 'thanks_soon' } as const;
  return { mark: '', label: word(reason[because], until ? moment(until) : '') };
}

/** What came of a press: where the words are, and that sending is the person's. */
export async function endedSign(
  to: readonly Standing[],
  ending: Ending,
  text: string,
): Promise<ThanksSign> {
  if (ending.ending === 'failed' || ending.ending === 'too-long')
    return { mark: '', label: word('thanks_failed'), copy: text };
  const copied = ending.ending === 'copied';
  const label = [word(copied ? 'thanks_copied' : 'thanks_ready', names(to)), await counter()].join(
    ' · ',
  );
  return { mark: `✓ ${day(Date.now())}`, label, done: true, ...(copied ? { copy: text } : {}) };
}
