import { checkDraft } from './checks/check-draft.ts';
import type { Draft, Manners } from './checks/draft.ts';
import type { CheckName, Finding } from './checks/finding.ts';
import { usualTeamWords } from './checks/team-words.ts';
import type { Limit, Post } from './post.ts';
import { noPost, usualAddress } from './replies.ts';
import { allBrands } from './storage/brands.ts';
import { cardById } from './storage/cards.ts';
import { saidBefore } from './storage/said.ts';
import { keepSettings, readSettings } from './storage/settings.ts';
import { brandFor } from './templates/brand.ts';

/** What is known of a draft without the library. */
export interface Written {
  text: string;
  language?: string;
  post?: Post;
  postLanguages: readonly string[];
  others: readonly string[];
  limit?: Limit;
  /** The card that the draft was last known to come from. */
  cardId?: string;
}

/** What is found in a draft, and the card it comes from, if any. @throws StoreTrouble */
export async function lookBeforeSend({
  cardId,
  post = noPost,
  ...written
}: Written): Promise<{ findings: Finding[]; cardId?: string }> {
  const [settings, brands, said] = await Promise.all([
    readSettings(),
    allBrands(),
    saidBefore(written.text),
  ]);
  const from = said?.cardId ?? cardId;
  const card = from === undefined ? undefined : await cardById(from);
  const brand = brandFor(brands, post);
  const address = card?.address ?? usualAddress(settings, post, brand);
  const manners: Manners = {
    emoji: settings.mostEmoji,
    exclamations: settings.mostExclamations,
    ourHosts: [settings.link, ...brands.map(({ link = '' }) => link)].flatMap(
      (link) => URL.parse(link)?.hostname ?? [],
    ),
    teamWords: { ...usualTeamWords, ...settings.teamWords },
    ...(address === 'formal' || address === 'informal' ? { address } : {}),
  };
  const draft: Draft = {
    ...written,
    post,
    said: { lately: said?.times ?? 0, here: false },
    ...(card ? { intent: card.intent } : {}),
  };
  const off = new Set(settings.checksOff);
  const on = (name: CheckName) => !off.has(name) && !off.has(`${name}@${post.site}`);
  const findings = checkDraft(draft, manners, on);
  return { findings, ...(from === undefined ? {} : { cardId: from }) };
}

/** Turns a check off, everywhere or on one site. */
export async function turnOff(name: CheckName, site?: string): Promise<void> {
  const { checksOff } = await readSettings();
  await keepSettings({ checksOff: [...new Set([...checksOff, site ? `${name}@${site}` : name])] });
}
