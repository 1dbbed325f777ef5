import { useEffect, useState } from 'preact/hooks';
import { type Followed, lookTrouble } from '../../components/followed-libraries.tsx';
import { browser } from '../../utils/browser.ts';
import { fileAddressOf, follow, lookAtFollowed } from '../../utils/following.ts';
import { ServerTrouble } from '../../utils/team/server-trouble.ts';
import { word } from '../../utils/words.ts';
import { refusalInWords } from './refusal-in-words.ts';
import { leaveServer, patternOf, speakTo } from './servers.ts';
import type { Shelf } from './shelf.ts';

interface Around {
  shelf: Shelf;
  refresh(): Promise<void>;
  run(change: () => Promise<void>): void;
}

/** The libraries that are followed, and what can be done with them. */
export function useFollowed({ shelf, refresh, run }: Around) {
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  useEffect(
    () =>
      run(async () => {
        if ((await lookAtFollowed(false)) > 0) await refresh();
      }),
    [],
  );

  const look = async (letGo?: string) => {
    setBusy(true);
    await lookAtFollowed(true, letGo === undefined ? {} : { letGo }).finally(() => setBusy(false));
    await refresh();
  };

  const onFollow = async (typed: string, name: string) => {
    const address = fileAddressOf(typed);
    if (!address) return setFault(word('follow_wrong'));
    setBusy(true);
    try {
      // The browser asks only straight from the click, so nothing may be awaited before.
      if (!(await browser.permissions.request({ origins: [patternOf(address)] })))
        return setFault(word('team_join_not_granted'));
      await follow(address, name);
      setFault(undefined);
      await speakTo();
      await refresh();
    } catch (error) {
      setFault(faultWords(error));
    } finally {
      setBusy(false);
    }
  };

  return {
    followed: shelf.libraries.flatMap(({ look, ...library }): Followed[] => {
      const { id, kind, name, address } = library;
      if (kind !== 'followed') return [];
      const cards = shelf.cards.filter((card) => card.library === id).length;
      const { trouble, held, at } = look ?? {};
      return [
        {
          id,
          name,
          address,
          cards,
          ...(at ? { at } : {}),
          ...(trouble ? { trouble } : {}),
          ...(held ? { held } : {}),
          scope: library,
        },
      ];
    }),
    ...(fault === undefined ? {} : { fault }),
    isBusy,
    onFollow: (address: string, name: string) => void onFollow(address, name),
    onLook: () => run(() => look()),
    onLetGo: (id: string) => run(() => look(id)),
    onStop: (id: string) =>
      run(async () => {
        await leaveServer(id);
        await refresh();
      }),
  };
}

function faultWords(error: unknown): string {
  return error instanceof ServerTrouble ? lookTrouble(error.what) : refusalInWords(error);
}
