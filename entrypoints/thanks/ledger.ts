import { ask } from '../../utils/ask.ts';
import type { ThanksSign } from '../../utils/messages.ts';
import { readSettings, type Settings } from '../../utils/storage/settings.ts';
import { allLines } from '../../utils/storage/thanks-keeping.ts';
import { ledgerState } from '../../utils/storage/thanks-lines.ts';
import type { Line } from '../../utils/storage/thanks-share.ts';
import { law, used } from '../../utils/thanks/law.ts';
import { interfaceLanguage, word } from '../../utils/words.ts';

/** All that the page of thanks shows. */
export interface Ledger {
  lines: Line[];
  settings: Settings;
  /** "3 of 10 this hour, 5 of 30 today". */
  counter: string;
}

export async function readLedger(): Promise<Ledger> {
  const [lines, settings, { pace }] = await Promise.all([
    allLines(),
    readSettings(),
    ledgerState(),
  ]);
  const { hour, day } = used(pace, Date.now());
  const number = (of: number) => new Intl.NumberFormat(interfaceLanguage()).format(of);
  const counter = word('thanks_counter', ...[hour, law.anHour, day, law.aDay].map(number));
  return { lines, settings, counter };
}

/** Thanks the person of a line, as the button at the notice would have. */
export function thankLine({
  site,
  account,
  name,
  kind,
  post,
  address,
  host,
}: Line): Promise<ThanksSign> {
  const notice = {
    ...{ site, kind, author: name, handle: account },
    id: `line of ${account}`.slice(0, 300),
    text: '',
    key: post,
    ...(address === undefined ? {} : { about: address }),
  };
  return ask('thank', { notice, ...(host ? { host } : {}) });
}

/** Hands the ledger over as a file. */
export function saveAsFile(lines: readonly Line[]): void {
  const file = new Blob([JSON.stringify(lines, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'asante-thanks.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
