import type { Ending, ThanksSign } from '../../utils/messages.ts';
import { ledgerState } from '../../utils/storage/thanks-lines.ts';
import { type Standing, waits } from '../../utils/thanking.ts';
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

/** A notice before its button is pressed: who of it waits, who is thanked already, who cannot be seen, what is used up. */
export async function openSign(all: readonly Standing[], unseen: number): Promise<ThanksSign> {
  const next = all.find(waits);
  const besides = all.filter((each) => each !== (next ?? all[0]) && !waits(each));
  const notes = [
    ...besides.map((each) => refusedSign(each).label),
    ...(unseen > 0 ? [wordFor('thanks_unseen', unseen)] : []),
  ];
  if (!next) return { ...refusedSign(all[0]), notes };
  const label = word('thanks_thank', next.share.name);
  return { mark: '', label, notes, counter: await counter() };
}

/** Why somebody is not thanked now: already, and when; or not before. */
export function refusedSign(standing: Standing | undefined): ThanksSign {
  if (!standing || standing.verdict.may) return { mark: '', label: word('thanks_no_words') };
  const { share, verdict, state } = standing;
  const { because, at = 0, until = 0 } = verdict;
  if (because === 'this-post')
    return {
      mark: `✓ ${day(at)}`,
      label: word(state === 'sent' ? 'thanks_sent' : 'thanks_offered', share.name, day(at)),
      done: 'thanked',
    };
  if (because === 'this-person')
    return {
      mark: `✓ ${day(at)}`,
      label: word('thanks_person', share.name, day(at), day(until)),
      done: 'thanked',
    };
  if (because === 'never')
    return { mark: '', label: word('thanks_never', share.name), done: 'never' };
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
  return {
    mark: `✓ ${day(Date.now())}`,
    label: word(copied ? 'thanks_copied' : 'thanks_ready', names(to)),
    counter: await counter(),
    done: 'thanked',
    ...(copied ? { copy: text } : {}),
  };
}
