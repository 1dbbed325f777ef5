import { absorb, acknowledged, type Kept } from '../../utils/records/kept.ts';
import { covers, type Field, type Seen, type TeamRecord } from '../../utils/records/record.ts';
import { thrownField } from '../../utils/records/standing.ts';
import { write } from '../../utils/records/write.ts';
import type { RoundStore } from '../../utils/team/round.ts';
import type { ModelStore } from './model-store.ts';
import type { Bug } from './schedule.ts';

/** A store with some of its calls done otherwise. */
export function changed(store: ModelStore, some: Partial<RoundStore>): RoundStore {
  return new Proxy(store as RoundStore, {
    get(there, name) {
      const other = some[name as keyof RoundStore];
      if (other) return other;
      const method = there[name as keyof RoundStore];
      return typeof method === 'function' ? method.bind(there as never) : method;
    },
  });
}

/** A record with every field changed by the same rule. */
function eachField(
  kept: Kept | undefined,
  how: (field: Field, name: string) => Field,
): Kept | undefined {
  if (!kept) return undefined;
  const fields = Object.entries(kept.record.fields).map(([name, field]) => [
    name,
    how(field, name),
  ]);
  return { ...kept, record: { ...kept.record, fields: Object.fromEntries(fields) } };
}

const dotsOf = (record: TeamRecord | undefined, field: string) =>
  (record?.fields[field]?.versions ?? []).map(({ dot }) => dot);

/** Faults that others have really made, one at a time: a law that does not catch them is no law. */
export const bugs: Bug[] = [
  {
    name: 'the last writer wins: of several versions the newest by the clock stays',
    parts: {
      absorb: (...all) =>
        eachField(absorb(...all), (field) => ({ ...field, versions: field.versions.slice(0, 1) })),
    },
  },
  {
    name: 'what was sent is kept over what was changed while it was under way',
    parts: {
      acknowledged: (kept, sent) => ({ ...acknowledged(kept, sent), record: sent.record }),
    },
  },
  {
    name: 'the checkpoint is committed before what it stands for',
    store: (store, mayEnd) =>
      changed(store, {
        async take(arrivals, notes, fell, may) {
          await store.take([], notes, fell, may);
          await mayEnd();
          return store.take(arrivals, {}, fell, may);
        },
      }),
  },
  {
    name: 'revisions that lost a conflict are not looked at',
    isBetweenNodes: true,
    fetching: (fetching) => (address, init) =>
      fetching(address.replace('&conflicts=true', '').replace('?conflicts=true', ''), init),
  },
  {
    name: 'a server played back from a backup is not noticed',
    fetching: (fetching, store) => async (address, init) => {
      const answer = await fetching(address, init);
      if (init.method !== 'GET' || !address.includes('/_local/')) return answer;
      const told = store.row.told;
      const rev = /"_rev":"([^"]*)"/.exec(await answer.clone().text())?.[1];
      if (told === undefined) return answer;
      return Response.json({ told, ...(rev ? { _rev: rev } : {}) });
    },
  },
  {
    name: 'what comes from the server takes the place of what is here',
    parts: {
      absorb: (library, _kept, arrival) => absorb(library, undefined, arrival),
    },
  },
  {
    name: 'after a conflict the own version is written over the other',
    parts: {
      absorb: (library, kept, arrival) =>
        kept?.waiting === undefined
          ? absorb(library, kept, arrival)
          : { ...kept, rev: arrival.rev },
    },
  },
  {
    name: 'what was sent counts as taken before it is answered',
    store: (store) =>
      changed(store, {
        async someWaiting(most) {
          const waiting = await store.someWaiting(most);
          const sent = waiting.map(({ id, rev = '', record, waiting: much = 0 }) => ({
            id,
            rev,
            record,
            waiting: much,
          }));
          await store.noteSent(
            sent.filter(({ rev }) => rev !== ''),
            {},
          );
          return waiting;
        },
      }),
  },
  {
    name: 'throwing away beats an edit that the thrower never saw',
    parts: {
      absorb: (...all) => {
        const kept = absorb(...all);
        const over = (kept?.record.fields[thrownField]?.versions ?? []).map(({ value }) => value);
        const isSeen = (dot: string) => over.some((one) => one && covers(one as Seen, dot));
        return over.every(Boolean) && over.length > 0
          ? eachField(kept, (field, name) => {
              const versions = field.versions.filter(
                ({ dot }) => name === thrownField || isSeen(dot),
              );
              return versions.length > 0 ? { ...field, versions } : field;
            })
          : kept;
      },
    },
  },
  {
    name: 'an edit replaces whatever is there, seen or not',
    parts: {
      absorb: (library, kept, arrival) => {
        const after = absorb(library, kept, arrival);
        return eachField(after, (field, name) => {
          const own = dotsOf(kept?.record, name);
          const versions = field.versions.filter(({ dot }) => own.includes(dot));
          return kept?.waiting !== undefined && versions.length > 0
            ? { ...field, versions }
            : field;
        });
      },
    },
  },
  {
    name: 'a counter is used twice',
    write: (record, changes, writer, now) => {
      const after = write(record, changes, writer, now);
      const much = after.seen[writer] ?? 1;
      return { ...after, seen: { ...after.seen, [writer]: Math.max(1, much - (much % 2)) } };
    },
  },
];
