import * as v from 'valibot';

/** Selector strings by the name of their slot. */
export type Selectors = Record<string, string>;

/** Selectors in place of ours: by a site's name, or by the origin of a page that the general reader reads. */
export type Mendings = Record<string, Selectors>;

/** What may be wrong with a file from outside. */
export type Fault =
  | 'not-json'
  | 'not-mending'
  | 'unknown-site'
  | 'unknown-slot'
  | 'not-text'
  | 'no-selector'
  | 'empty';

/** Why a file is refused whole, and the place in it: `sites.x.name`. */
export class NotAMending extends Error {
  override name = 'NotAMending';
  readonly fault: Fault;
  readonly place: string;

  constructor(fault: Fault, place: string) {
    super(`${fault}: ${place}`);
    this.fault = fault;
    this.place = place;
  }
}

/** What there is to be mended; asked of whoever knows the sites and has a document. */
export interface Known {
  /** Names of a site's slots; undefined for a site that is not known. */
  slotsOf(site: string): readonly string[] | undefined;
  /** Whether a browser understands this selector. */
  parses(selector: string): boolean;
}

/** Characters of a file, entries of a table, characters of a selector. */
export const most = { file: 200_000, entries: 60, selector: 500 };

/** The site whose slots a page of one's own fills. */
export const generalSite = 'anywhere';

const table = v.record(v.string(), v.unknown());
const FileShape = v.strictObject({
  asante: v.literal('mending'),
  version: v.literal(1),
  sites: v.exactOptional(table),
  pages: v.exactOptional(table),
});

/**
 * Reads a file of selectors (docs/mending.md): strings for slots that exist, and nothing else. Refused whole at the
 * first fault. @throws NotAMending
 */
export function readMendingFile(text: string, known: Known): Mendings {
  if (text.length > most.file) throw new NotAMending('not-mending', '');
  const file = v.safeParse(FileShape, parsed(text));
  if (!file.success) throw new NotAMending('not-mending', placeOf(file.issues[0]));
  const { sites = {}, pages = {} } = file.output;
  const found: Mendings = {};
  for (const [site, slots] of Object.entries(sites)) {
    if (!known.slotsOf(site) || site === generalSite)
      throw new NotAMending('unknown-site', `sites.${site}`);
    found[site] = readSlots(slots, site, `sites.${site}`, known);
  }
  for (const [origin, slots] of Object.entries(pages)) {
    if (!isOrigin(origin)) throw new NotAMending('unknown-site', `pages.${origin}`);
    found[origin] = readSlots(slots, generalSite, `pages.${origin}`, known);
  }
  if (Object.keys(found).length === 0) throw new NotAMending('empty', 'sites');
  return found;
}

/** The file that holds these, as `readMendingFile` reads it. */
export function mendingFile(mendings: Mendings): string {
  const part = (want: boolean) =>
    Object.fromEntries(Object.entries(mendings).filter(([name]) => isOrigin(name) === want));
  const file = { asante: 'mending', version: 1, sites: part(false), pages: part(true) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Whether this names a page's origin and not a site: https, a host, and nothing behind it. */
export function isOrigin(name: string): boolean {
  return /^https:\/\/[\w.-]+(:\d+)?$/.test(name) && new URL(name).origin === name;
}

function readSlots(slots: unknown, site: string, place: string, known: Known): Selectors {
  const given = v.safeParse(table, slots);
  if (!given.success) throw new NotAMending('not-mending', place);
  const entries = Object.entries(given.output);
  if (entries.length === 0 || entries.length > most.entries) throw new NotAMending('empty', place);
  const names = known.slotsOf(site) ?? [];
  return Object.fromEntries(
    entries.map(([slot, selector]) => {
      const at = `${place}.${slot}`;
      if (!names.includes(slot)) throw new NotAMending('unknown-slot', at);
      if (typeof selector !== 'string' || selector.length > most.selector)
        throw new NotAMending('not-text', at);
      if (!known.parses(selector)) throw new NotAMending('no-selector', at);
      return [slot, selector] as const;
    }),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotAMending('not-json', '');
  }
}

function placeOf(issue: { path?: unknown }): string {
  const path = (issue.path ?? []) as { key?: unknown }[];
  return path.map(({ key }) => String(key)).join('.');
}
