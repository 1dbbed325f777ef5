import { checkDraft } from './checks/check-draft.ts';
import type { Draft, Manners } from './checks/draft.ts';
import type { CheckName, Finding, Level } from './checks/finding.ts';
import { usualTeamWords } from './checks/team-words.ts';
import { usualLevel } from './checks/usual-level.ts';
import type { Limit, Post } from './post.ts';
import { noPost, tellingFor, usualAddress } from './replies.ts';
import { allBrands } from './storage/brands.ts';
import { cardById } from './storage/cards.ts';
import { saidBefore } from './storage/said.ts';
import { changeSetting, readSettings } from './storage/settings.ts';
import { unseenIn } from './storage/team-news.ts';
import { brandFor } from './templates/brand.ts';
import { otherWording } from './templates/other-wording.ts';

/** What is known of a draft without the library. */
export interface Written {
  text: string;
  language?: string;
  post?: Post;
  postLanguages: readonly string[];
  picked?: string;
  others: readonly string[];
  thread?: readonly string[];
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
  const unseen = card?.library === undefined ? [] : await unseenIn(card.library, card.id);
  const brand = brandFor(brands, post);
  const address = card?.address ?? usualAddress(settings, post, brand);
  const manners: Manners = {
    emoji: brand?.emoji ?? settings.mostEmoji,
    exclamations: brand?.exclamations ?? settings.mostExclamations,
    ourHosts: hostsIn([settings.ourHosts, settings.link, ...brands.map(({ link = '' }) => link)]),
    teamWords: { ...usualTeamWords, ...settings.teamWords },
    ...(address === 'formal' || address === 'informal' ? { address } : {}),
    ...(brand?.firstNames ? { firstNames: brand.firstNames } : {}),
  };
  const telling = tellingFor({ settings }, { post, ...(brand ? { brand } : {}) });
  const another = said && card && otherWording(written.text, { card, ...said }, telling);
  const draft: Draft = {
    ...written,
    post,
    said: {
      lately: said?.times ?? 0,
      ...(another === undefined ? {} : { another }),
    },
    ...(card
      ? {
          intent: card.intent,
          shared: card.library !== undefined,
          unseen: unseen.map(({ link }) => link),
        }
      : {}),
  };
  const off = new Set(settings.checksOff);
  const levelOf = (name: CheckName, language?: string): Level => {
    if (off.has(`${name}@${post.site}`) || (brand && off.has(`${name}@${brand.id}`))) return 'off';
    return settings.checkLevels[name] ?? usualLevel(name, language);
  };
  const findings = checkDraft(draft, manners, levelOf);
  return { findings, ...(from === undefined ? {} : { cardId: from }) };
}

/** The hosts of addresses that a person wrote, commas or spaces between, with or without https:// before them. */
function hostsIn(written: readonly string[]): string[] {
  const each = written.flatMap((words) => words.split(/[\s,،]+/u)).filter(Boolean);
  return each.flatMap(
    (one) => URL.parse(one.includes('://') ? one : `https://${one}`)?.hostname ?? [],
  );
}

/** Turns a check off on one site; everywhere, where no site is told. */
export async function turnOff(name: CheckName, site?: string): Promise<void> {
  if (site) await changeSetting('checksOff', (off) => [...new Set([...off, `${name}@${site}`])]);
  else await changeSetting('checkLevels', (levels) => ({ ...levels, [name]: 'off' }));
}
