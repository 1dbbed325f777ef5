import * as v from 'valibot';
import { generalSite, type Mendings, most, type Selectors } from '../mending/mending-file.ts';
import { read, write } from './database.ts';

const key = 'mendings';
const text = (length: number) => v.pipe(v.string(), v.maxLength(length));

const KeptShape = v.strictObject({
  selectors: v.record(text(60), text(most.selector)),
  /** Where it came from: a file's name, or '' for a post that was pointed at. */
  from: text(300),
  /** The day, ISO 8601. */
  when: text(10),
});
const AllShape = v.record(v.string(), KeptShape);

/** One set of selectors in use in place of ours. */
export type Mending = v.InferOutput<typeof KeptShape>;

/** All that is in use, by site name or page origin; what cannot be read is none. */
export async function allMendings(): Promise<Record<string, Mending>> {
  const kept = v.safeParse(AllShape, await read((db) => db.get('settings', key)));
  return kept.success ? kept.output : {};
}

/** The selectors to read a page by in place of ours: for the general reader those of this very origin. */
export async function mendingFor(site: string, origin: string): Promise<Selectors> {
  const all = await allMendings();
  return all[site === generalSite ? origin : site]?.selectors ?? {};
}

/** Takes selectors into use, in place of those that were there for the same sites and pages. */
export async function keepMendings(some: Mendings, from: string, now = new Date()): Promise<void> {
  const when = now.toISOString().slice(0, 10);
  await change((all) => {
    for (const [name, selectors] of Object.entries(some)) all[name] = { selectors, from, when };
  });
}

/** Goes back to our own selectors. */
export async function dropMending(name: string): Promise<void> {
  await change((all) => {
    delete all[name];
  });
}

async function change(how: (all: Record<string, Mending>) => void): Promise<void> {
  await write(['settings'], async ({ store }) => {
    const kept = v.safeParse(AllShape, await store.get(key));
    const all = kept.success ? { ...kept.output } : {};
    how(all);
    await store.put(v.parse(AllShape, all), key);
  });
}
