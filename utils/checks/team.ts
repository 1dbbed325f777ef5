import type { Draft, Manners } from './draft.ts';
import type { Finding } from './finding.ts';
import { listsOf } from './said-words.ts';

/** Words that the team wants to be asked about before they are said in public: refunds, law, press ... */
export function team({ text, language, postLanguages }: Draft, { teamWords }: Manners): Finding[] {
  const quote = listsOf(teamWords)(text, language ?? postLanguages[0]);
  return quote ? [{ check: 'team', quote }] : [];
}
