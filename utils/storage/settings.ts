import * as v from 'valibot';
import { LanguageTag } from '../templates/told.ts';
import { addresses } from '../templates/wording-shape.ts';
import { noticeKinds } from '../thanks/notice.ts';
import { read, write } from './database.ts';

const words = v.pipe(v.string(), v.maxLength(2000));

/** Every setting with its shape and its default; a new one is a line here and needs no upgrade. */
const shapes = {
  /** Language of Asante's own words; 'auto' is the browser's. */
  interfaceLanguage: v.optional(v.picklist(['auto', 'en', 'sw', 'ar', 'de', 'pl']), 'auto'),
  /** Languages I answer in, in the order in which they stand in for one another. */
  languages: v.optional(v.pipe(v.array(LanguageTag), v.minLength(1), v.maxLength(40)), [
    'en',
    'sw',
    'ar',
    'de',
    'pl',
  ]),
  /** Fields {me}, {brand} and {link}. */
  name: v.optional(words, ''),
  brand: v.optional(words, ''),
  link: v.optional(words, ''),
  /** The language to take first on a site when a post's own has no card, by the site's name. */
  siteFallback: v.optional(v.record(v.string(), LanguageTag), {}),
  /** How I speak to people where neither a card nor the site nor the brand says it. */
  address: v.optional(v.picklist(['any', ...addresses]), 'any'),
  /** The form of address on a site, by its name. */
  siteAddress: v.optional(v.record(v.string(), v.picklist(addresses)), {}),
  /** The brand that spoke last on a site, by its name. */
  lastBrand: v.optional(v.record(v.string(), v.string()), {}),
  /** Whether display names keep their @, # and addresses. */
  trustNames: v.optional(v.boolean(), false),
  /** Whether a shortcut typed into a reply box and Tab put its reply in. */
  expandShortcuts: v.optional(v.boolean(), true),
  /** What people are thanked for. A mere follow, a like or an answer expects none. */
  thankKinds: v.optional(v.array(v.picklist(noticeKinds)), ['repost', 'quote']),
  /** Sites, by name, where several people may be thanked in one message. */
  thankSeveral: v.optional(v.array(v.pipe(v.string(), v.maxLength(40))), []),
  /** Days for which the thanks ledger keeps a line. */
  thanksKeepDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(365)), 90),
  /** How checks before Send speak where that is not as usual, by their names. */
  checkLevels: v.optional(
    v.record(v.pipe(v.string(), v.maxLength(40)), v.picklist(['off', 'suggestion', 'on'])),
    {},
  ),
  /** Checks before Send that are off somewhere: `humour@x` on a site, `humour@` and its id for a brand. */
  checksOff: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(500)), []),
  /** Words to ask the team about first, by language, in place of the usual ones: word lists. */
  teamWords: v.optional(v.record(LanguageTag, v.pipe(v.string(), v.maxLength(10_000))), {}),
  /** Hosts whose links are ours besides `link` and the brands' own, commas between. */
  ourHosts: v.optional(words, ''),
  /** More than so many read as loud. */
  mostEmoji: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)), 3),
  mostExclamations: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)), 3),
};

type Shapes = typeof shapes;
export type Settings = { [Key in keyof Shapes]: v.InferOutput<Shapes[Key]> };

/** All settings; what is not set, or cannot be read as what it should be, is its default. */
export async function readSettings(): Promise<Settings> {
  const [keys, values] = await read((db) => {
    const store = db.transaction('settings').store;
    return Promise.all([store.getAllKeys(), store.getAll()]);
  });
  const kept = Object.fromEntries(keys.map((key, at) => [key, values[at]]));
  const settings = Object.entries(shapes).map(([key, shape]) => {
    const one = v.safeParse(shape as v.GenericSchema, kept[key]);
    return [key, one.success ? one.output : v.parse(shape as v.GenericSchema, undefined)];
  });
  return Object.fromEntries(settings) as Settings;
}

/** Keeps these settings and leaves the others. @throws v.ValiError for a value of the wrong shape. */
export async function keepSettings(some: Partial<Settings>): Promise<void> {
  const checked = checkedSettings(some);
  await write(['settings'], async (transaction) => {
    await Promise.all(checked.map(([key, value]) => transaction.store.put(value, key)));
  });
}

/**
 * Makes one setting what `change` makes of it as it stands, in one transaction: two windows that add to one list both
 * do. @throws v.ValiError for a value of the wrong shape.
 */
export async function changeSetting<Key extends keyof Settings>(
  key: Key,
  change: (now: Settings[Key]) => Settings[Key],
): Promise<void> {
  const read = (value: unknown) => v.safeParse(shapes[key] as v.GenericSchema, value);
  await write(['settings'], async ({ store }) => {
    const kept = read(await store.get(key));
    const now = (kept.success ? kept : read(undefined)).output as Settings[Key];
    for (const [name, value] of checkedSettings({ [key]: change(now) }))
      await store.put(value, name);
  });
}

function checkedSettings(some: Partial<Settings>) {
  return Object.entries(some).map(
    ([key, value]) =>
      [key, v.parse(shapes[key as keyof Shapes] as v.GenericSchema, value)] as const,
  );
}
