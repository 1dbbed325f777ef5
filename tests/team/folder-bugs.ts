import type { Fetching } from '../../utils/team/request.ts';
import { changed } from './bugs.ts';
import type { Bug } from './schedule.ts';

const withHeaders =
  (fetching: Fetching, how: (headers: Headers) => void): Fetching =>
  (address, init) => {
    const headers = new Headers(init.headers);
    how(headers);
    return fetching(address, { ...init, headers });
  };

/** Faults that a client of shared folders is prone to, one at a time. */
export const folderBugs: Bug[] = [
  {
    name: 'a file is written over without saying which one',
    fetching: (fetching) => withHeaders(fetching, (headers) => headers.delete('if-match')),
  },
  {
    name: 'a weak ETag is taken for a strong one',
    fetching: (fetching) => async (address, init) => {
      const answer = await fetching(address, init);
      const etag = answer.headers.get('etag')?.replace('W/', '');
      const isList = answer.status === 207;
      const text = [204, 304].includes(answer.status) ? null : await answer.text();
      return new Response(isList ? (text?.replaceAll('W/&quot;', '&quot;') ?? null) : text, {
        status: answer.status,
        headers: etag ? { etag } : {},
      });
    },
  },
  {
    name: 'everybody writes the same file',
    store: (store) =>
      changed(store, { rounds: async () => ({ ...store.row, machine: 'everybody' }) }),
  },
  {
    name: 'what was sent counts as taken before it is answered',
    store: (store) =>
      changed(store, {
        async noteOffered(ids) {
          const now = ids.flatMap((id) => store.records.get(id) ?? []);
          const sent = now.map(({ id, record, waiting = 0 }) => ({ id, rev: '', record, waiting }));
          await store.noteSent(sent, {});
        },
      }),
  },
  {
    name: 'what the folder forgot is not written again',
    store: (store) => changed(store, { noteForgotten: async (_named, notes) => store.note(notes) }),
  },
];
