import { detect } from './language/detect.ts';
import type { Limit } from './post.ts';
import { languagesOfAuthors } from './storage/authors.ts';
import { allCards } from './storage/cards.ts';
import { correctionsFor } from './storage/corrections.ts';
import { readSettings, type Settings } from './storage/settings.ts';
import { noteShares, offerThanks, standings } from './storage/thanks.ts';
import { ledgerState } from './storage/thanks-lines.ts';
import type { Share } from './storage/thanks-share.ts';
import { allUsage, countUse } from './storage/usage.ts';
import type { Card } from './templates/card.ts';
import { count } from './templates/length.ts';
import { inManner } from './templates/manner.ts';
import { starterCards } from './templates/starter/starter-words.ts';
import { audience, type Usage } from './templates/usage.ts';
import { variantFor } from './templates/variants.ts';
import { comparable } from './thanks/comparable.ts';
import { needsMention } from './thanks/composer-address.ts';
import { roomFor, type Verdict } from './thanks/law.ts';
import { isOwnWords, type Notice, peopleOf, postKey } from './thanks/notice.ts';
import { accountOn } from './thanks/person.ts';
import { shareOut, type Thankee, thanksText } from './thanks/thanks-text.ts';

/** One of the people whom a notice names, and how they stand. */
export interface Standing {
  share: Share;
  /** Their account as the page shows it. */
  handle: string;
  state?: 'waiting' | 'offered' | 'sent' | 'never';
  at?: number;
  verdict: Verdict;
}

/** A notice and the server that it was seen on. */
export interface Seen {
  notice: Notice;
  host: string;
}

/** How everybody in a notice stands; those who passed something on are remembered, so that they wait for thanks. */
export async function standingsOf({ notice, host }: Seen, clock: number): Promise<Standing[]> {
  const { thankKinds } = await readSettings();
  const { site, kind, about, permalink } = notice;
  const post = await postKey(notice);
  const address = about ?? permalink;
  const people = peopleOf(notice);
  const shares = people.map(
    ({ author, handle }): Share => ({
      site,
      account: accountOn(site, handle, host),
      name: author,
      kind,
      post,
      host,
      ...(address?.startsWith('https://') ? { address } : {}),
    }),
  );
  if (thankKinds.includes(kind)) await noteShares(shares, clock);
  const found = await standings(shares, clock);
  return shares.flatMap((share, at) => {
    const [standing, person] = [found[at], people[at]];
    return standing && person ? [{ share, handle: person.handle, ...standing }] : [];
  });
}

/** Whether nothing but time, if that, stands between somebody and their thanks. */
export const waits = ({ verdict }: Standing): boolean =>
  verdict.may || ['too-soon', 'hour', 'day'].includes(verdict.because);

/** Thanks that the law lets pass, noted as offered; or whom it keeps from being thanked, and why. */
export type Thanked =
  | { may: true; to: Standing[]; text: string }
  | { may: false; standing: Standing | undefined };

/**
 * Writes thanks for those of a notice who may be thanked now, and notes them in the ledger. `answers` tells that the
 * words go under a post of theirs, where nobody needs to be named to hear of it.
 */
export async function thank(
  { notice, host, answers, limit }: Seen & { answers: boolean; limit?: Limit },
  clock: number,
): Promise<Thanked> {
  const all = await standingsOf({ notice, host }, clock);
  const open = all.filter(({ verdict }) => verdict.may);
  if (open.length === 0) {
    // Whoever only has to wait says more than whoever is thanked already.
    return { may: false, standing: all.find(waits) ?? all[0] };
  }
  const settings = await readSettings();
  const mention = needsMention(notice.site) && !answers;
  const write = await writer(notice, settings, { limit, mention });
  const to = await chosen(open, settings.thankSeveral.includes(notice.site), write, clock);
  const written = write(to);
  if (!written) return { may: false, standing: undefined };
  const shares = to.map(({ share }) => share);
  const verdicts = await offerThanks(shares, comparable(written.text), clock);
  const at = verdicts.findIndex(({ may }) => !may);
  const [refused, verdict] = [to[at], verdicts[at]];
  if (refused && verdict) return { may: false, standing: { ...refused, verdict } };
  await countUse({ ...written.use, site: notice.site, now: new Date(clock) });
  return { may: true, to, text: written.text };
}

/** The first who waits, or as many as one message will hold where several are welcome. */
async function chosen(
  open: Standing[],
  several: boolean,
  write: Awaited<ReturnType<typeof writer>>,
  clock: number,
): Promise<Standing[]> {
  const { pace } = await ledgerState();
  const room = open.slice(0, Math.max(1, roomFor(pace, clock)));
  if (!several || room.length === 1) return room.slice(0, 1);
  const sized = room.map((standing) => ({ ...thankee(standing), standing }));
  const messages = shareOut(
    sized,
    (few) => write(few.map(({ standing }) => standing)) !== undefined,
  );
  const first = messages.find((message) => message.some(({ standing }) => standing === room[0]));
  return (first ?? sized.slice(0, 1)).map(({ standing }) => standing);
}

const thankee = ({ handle, share }: Standing): Thankee => ({
  account: handle,
  name: share.name === share.account ? handle : share.name,
});

interface Written {
  text: string;
  use: { cardId: string; language: string; wording: number };
}

/** What writes thanks to some of the people of a notice: the wording whose turn it is, the next if it is too long. */
async function writer(
  notice: Notice,
  settings: Settings,
  { limit, mention }: { limit: Limit | undefined; mention: boolean },
) {
  const [cards, usage, language] = await Promise.all([
    allCards(),
    allUsage(),
    languageFor(notice, settings),
  ]);
  const { name, brand, link, trustNames } = settings;
  const telling = { me: { name, brand, link }, now: new Date(), trustNames };
  const fits = (text: string) => !limit || count(text, limit) <= limit.max;
  return (to: readonly Standing[]): Written | undefined => {
    const people = to.map(thankee);
    // Where even the shortest wording is too long, a very long name is left out.
    const nameless = people.map((person) => ({ ...person, name: person.account }));
    for (const each of [people, nameless])
      for (const wording of wordingsFor(cards, usage, notice, to.length > 1, language, settings)) {
        const text = thanksText(each, wording, telling, mention);
        if (text !== undefined && fits(text)) return { text, use: wording.use };
      }
    return undefined;
  };
}

/** Every wording that will do, in the order of languages and turns; the card made for this comes first. */
function wordingsFor(
  cards: readonly Card[],
  usage: ReadonlyMap<string, Usage>,
  { kind, site }: Notice,
  several: boolean,
  language: string,
  { languages, address, siteAddress }: Settings,
) {
  const shared = kind === 'repost' || kind === 'quote';
  const meant = several ? 'thanksSeveral' : shared ? 'thanksRepost' : 'thanksInterest';
  const { id } = starterCards[meant];
  const mine = cards.filter((card) => card.id === id);
  const thanks = mine.length > 0 ? mine : cards.filter((card) => card.intent === 'thanks');
  const usual = siteAddress[site] ?? (address === 'any' ? undefined : address);
  return [language, ...languages].flatMap((wanted) =>
    thanks.flatMap((card) => {
      const variant = variantFor(card, wanted);
      if (!variant) return [];
      const said = usage.get(card.id)?.said[audience(site, variant.language)] ?? -1;
      const form = card.address ?? usual;
      const places = inManner(variant.sayings, form ? { address: form } : {});
      const turns = places.toSorted((a, b) => Number(a <= said) - Number(b <= said) || a - b);
      return turns.map((wording) => ({
        text: variant.sayings[wording]?.text ?? '',
        language: variant.language,
        use: { cardId: card.id, language: variant.language, wording },
      }));
    }),
  );
}

/** A person's language: as one was told, their own words, what they wrote before, else that of the post in question. */
async function languageFor(notice: Notice, { languages }: Settings): Promise<string> {
  const { site, id, handle, text, declared } = notice;
  const told = await correctionsFor({ site, id, handle });
  if (told.author !== undefined) return told.author;
  const [remembered] = await languagesOfAuthors([{ site, handle }]);
  const found = await detect({
    text,
    site,
    mine: languages,
    ...(declared === undefined ? {} : { declared }),
    ...(remembered === undefined ? {} : { author: remembered }),
  });
  const said = isOwnWords(notice) ? (found.language ?? remembered) : (remembered ?? found.language);
  return said ?? languages[0] ?? 'en';
}
