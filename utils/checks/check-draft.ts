import { address } from './address.ts';
import { blanks } from './blanks.ts';
import { direction } from './direction.ts';
import { doubled } from './doubled.ts';
import type { Draft, Manners } from './draft.ts';
import { type CheckName, checkNames, type Finding } from './finding.ts';
import { firstName } from './first-name.ts';
import { humour } from './humour.ts';
import { links, tracking } from './links.ts';
import { loud } from './loud.ts';
import { otherLanguage } from './other-language.ts';
import { person } from './person.ts';
import { promise } from './promise.ts';
import { repeat } from './repeat.ts';
import { rumour } from './rumour.ts';
import { shouting } from './shouting.ts';
import { team } from './team.ts';
import { tooLong } from './too-long.ts';

/** Longer drafts are checked up to here (UTF-16 units): no site takes a reply of this length. */
const most = 10_000;

const checks: Record<CheckName, (draft: Draft, manners: Manners) => Finding[]> = {
  blanks,
  person,
  'too-long': tooLong,
  language: otherLanguage,
  humour,
  promise,
  team,
  address,
  'first-name': firstName,
  links,
  tracking,
  doubled,
  repeat,
  loud,
  shouting,
  direction,
  rumour,
};

/** All that is found in a draft by the checks that are on, in the order of `checkNames`; an empty draft has nothing. */
export function checkDraft(
  draft: Draft,
  manners: Manners,
  on: (name: CheckName) => boolean,
): Finding[] {
  if (!draft.text.trim()) return [];
  const given = { ...draft, text: draft.text.slice(0, most) };
  return checkNames.filter(on).flatMap((name) => checks[name](given, manners));
}
