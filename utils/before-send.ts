import { checkDraft } from './checks/check-draft.ts';
import type { Draft, Manners } from './checks/draft.ts';
import type { CheckName, Finding, Level } from './checks/finding.ts';
import { wordsToAsk } from './checks/team-words.ts';
import { usualLevel } from './checks/usual-level.ts';
import type { Limit, Post } from './post.ts';
import { noPost, type Said, tellingFor, usualAddress } from './replies.ts';
import { allBrands } from './storage/brands.ts';
import { cardById } from './storage/cards.ts';
import { saidBefore } from './storage/said.ts';
import { changeSetting, readSettings } from './storage/settings.ts';
import { unseenIn } from './storage/team-news.ts';
import { allTeamWords } from './storage/team-words.ts';
import { brandFor } from './templates/brand.ts';
import { isStill } from './templates/likeness.ts';
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
  /** What the draft was last known to be word for word. */
  from?: Whence;
}

/** A reply of the library that stood in a box. */
interface Whence {
  card: string;
  text: string;
}

/** What a look at a draft comes to. */
export interface Seen {
  findings: Finding[];
  /** To be handed back at the next look: the person may be in the middle of writing. */
  from?: Whence;
  /** The card that the draft still is, however it was changed. */
  card?: string;
  /** The same in another wording of its card: once that is taken, it is said. */
  another?: Said & { text: string };
}

/** What is found in a draft, and the card that it is, if any. @throws StoreTrouble */
export async function lookBeforeSend({
  from: before,
  post = noPost,
  ...written
}: Written): Promise<Seen> {
  const [settings, brands, teams, said] = await Promise.all([
    readSettings(),
    allBrands(),
    allTeamWords(),
    saidBefore(written.text),
  ]);
  const from = said ? { card: said.cardId, text: written.text } : before;
  const isFrom = said !== undefined || (from && isStill(from.text, written.text));
  const card = from && isFrom ? await cardById(from.card) : undefined;
  const unseen = card?.library === undefined ? [] : await unseenIn(card.library, card.id);
  const brand = brandFor(brands, post);
  const address = card?.address ?? usualAddress(settings, post, brand);
  const manners: Manners = {
    emoji: brand?.emoji ?? settings.mostEmoji,
    exclamations: brand?.exclamations ?? settings.mostExclamations,
    ourHosts: hostsIn([settings.ourHosts, settings.link, ...brands.map(({ link = '' }) => link)]),
    teamWords: wordsToAsk([settings.teamWords, ...teams.map(({ words }) => words)]),
    ...(address === 'formal' || address === 'informal' ? { address } : {}),
    ...(brand?.firstNames ? { firstNames: brand.firstNames } : {}),
  };
  const telling = tellingFor({ settings }, { post, ...(brand ? { brand } : {}) });
  const another = said && card && anotherOf(written.text, { card, ...said }, telling);
  const draft: Draft = {
    ...written,
    post,
    said: {
      lately: said?.times ?? 0,
      ...(another ? { another: another.text } : {}),
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
  return {
    findings,
    ...(from ? { from } : {}),
    ...(card ? { card: card.id } : {}),
    ...(another ? { another } : {}),
  };
}

function anotherOf(
  text: string,
  said: Parameters<typeof otherWording>[1],
  telling: Parameters<typeof otherWording>[2],
): Seen['another'] {
  const other = otherWording(text, said, telling);
  const { card, language } = said;
  return other && { ...other, card, offer: { cardId: card.id, language, wording: other.wording } };
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
