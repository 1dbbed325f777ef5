import { address } from './address.ts';
import { blanks } from './blanks.ts';
import { direction } from './direction.ts';
import { doubled } from './doubled.ts';
import type { Draft, Manners } from './draft.ts';
import { type CheckName, checkNames, type Finding, type Level } from './finding.ts';
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
import { usualLevel } from './usual-level.ts';

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

/**
 * All that is found in a draft by the checks that are not off: what is told plainly first, else in the order of
 * `checkNames`. An empty draft has nothing.
 */
export function checkDraft(
  draft: Draft,
  manners: Manners,
  levelOf: (name: CheckName, language?: string) => Level = usualLevel,
): Finding[] {
  if (!draft.text.trim()) return [];
  const given = { ...draft, text: draft.text.slice(0, most) };
  const language = draft.language ?? draft.postLanguages[0];
  const found = checkNames.flatMap((name): Finding[] => {
    const level = levelOf(name, language);
    if (level === 'off') return [];
    const findings = checks[name](given, manners);
    return level === 'on' ? findings : findings.map((one) => ({ ...one, thought: true }));
  });
  return [...found.filter((one) => !one.thought), ...found.filter((one) => one.thought)];
}
