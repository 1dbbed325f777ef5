import { useEffect, useState } from 'preact/hooks';
import type { Waiting } from '../../components/team-bar.tsx';
import type { Team, Typed } from '../../components/team-page.tsx';
import type { ToastWords } from '../../components/toast.tsx';
import { browser } from '../../utils/browser.ts';
import type { UnseenLink } from '../../utils/records/eyes.ts';
import type { News } from '../../utils/records/news.ts';
import { authorOf } from '../../utils/records/record.ts';
import { type Choice, thrownField } from '../../utils/records/standing.ts';
import { keepCard } from '../../utils/storage/cards.ts';
import { allLibraries } from '../../utils/storage/libraries.ts';
import { noteRounds, roundsOf } from '../../utils/storage/rounds.ts';
import { lookAt, whatWaits } from '../../utils/storage/team-news.ts';
import { choose, countWaiting } from '../../utils/storage/team-records.ts';
import { addressOf, join, readInvite } from '../../utils/team/join.ts';
import { keepInStep } from '../../utils/team/keep-in-step.ts';
import { mayJoin, type Organisation, readOrganisation } from '../../utils/team/organisation.ts';
import { ServerTrouble } from '../../utils/team/server-trouble.ts';
import type { Card } from '../../utils/templates/card.ts';
import { copyOf } from '../../utils/templates/draft.ts';
import { differs } from '../../utils/templates/library.ts';
import type { Question } from '../../utils/templates/question.ts';
import { tell } from '../../utils/templates/told.ts';
import { interfaceLanguage, type WordKey, word } from '../../utils/words.ts';
import { leaveServer, patternOf, speakTo } from './servers.ts';
import type { Shelf } from './shelf.ts';

interface Around {
  shelf: Shelf;
  refresh(): Promise<void>;
  onToast(toast?: ToastWords): void;
  run(change: () => Promise<void>): void;
}

/** The teams, how each stands with its server, and what can be done with them and their cards. */
export function useTeams({ shelf, refresh, onToast, run }: Around) {
  const [teams, setTeams] = useState<Awaited<ReturnType<typeof readTeams>>['teams']>([]);
  const [choices, setChoices] = useState(new Map<string, Choice[]>());
  const [unseen, setUnseen] = useState(new Map<string, UnseenLink[]>());
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  // Until it is read, none may be joined.
  const [organisation, setOrganisation] = useState<Organisation>(readOrganisation(undefined));
  useEffect(() => {
    const look = () => run(async () => setOrganisation(await askOrganisation()));
    // Chromium hands a policy over some seconds after the extension came.
    const heed = (_: unknown, area: string) => area === 'managed' && look();
    look();
    browser.storage.onChanged.addListener(heed);
    return () => browser.storage.onChanged.removeListener(heed);
  }, []);

  const look = async () => {
    const read = await readTeams();
    setTeams(read.teams);
    setChoices(read.choices);
    setUnseen(read.unseen);
  };
  const step = async (isAsked: boolean) => {
    // Without a team the library need not be read a second time.
    if ((await allLibraries()).every(({ kind }) => kind !== 'team')) return;
    setBusy(true);
    await keepInStep(isAsked).finally(() => setBusy(false));
    await Promise.all([look(), refresh()]);
  };

  // After each change of what is a team's, and on opening.
  const newest = newestOf(shelf);
  useEffect(() => run(() => step(false)), [newest]);

  const onJoin = async (typed: Typed) => {
    const address = addressOf(typed.address);
    if (!address) return setFault(word('team_join_wrong'));
    if (!mayJoin(organisation, address)) return setFault(word('team_join_not_allowed'));
    const origins = [patternOf(address)];
    setBusy(true);
    try {
      // The browser asks only straight from the click, so nothing may be awaited before.
      if (!(await askFor(origins))) return setFault(word('team_join_not_granted'));
      await join({ ...typed, address });
      setFault(undefined);
      await speakTo();
      await step(true);
    } catch (error) {
      setFault(troubleWords(error));
    } finally {
      setBusy(false);
    }
  };

  const titleOf = (id: string) => {
    const there = [...shelf.cards, ...shelf.thrown.map(({ card }) => card)];
    const card = there.find((one) => one.id === id);
    return card && tell(card.title, interfaceLanguage());
  };

  return {
    teams: teams.flatMap((team): Team[] => {
      const scope = shelf.libraries.find(({ id }) => id === team.id);
      if (!scope) return [];
      const news = team.news.flatMap((one) => {
        const title = titleOf(one.id);
        return title === undefined ? [] : [{ ...one, title, hasUnseenLink: unseen.has(one.id) }];
      });
      return [{ ...team, scope, news }];
    }),
    ...(fault === undefined ? {} : { fault }),
    isBusy,
    offered: organisation.teams.filter(
      (one) => !teams.some((team) => team.address === one.address),
    ),
    readInvite,
    onJoin: (typed: Typed) => void onJoin(typed),
    onStep: () => run(() => step(true)),
    onWord: (id: string, say: 'let-go' | 'keep') =>
      run(async () => {
        await noteRounds(id, { word: say });
        await step(true);
      }),
    onLeave: (id: string) =>
      run(async () => {
        await leaveServer(id);
        await Promise.all([look(), refresh()]);
        onToast({ text: word('team_left') });
      }),
    onShare: (card: Card, library: string) =>
      run(async () => {
        const { copiedFrom: _, ...copy } = copyOf(card, new Date());
        await keepCard({ ...copy, library });
        await step(false);
        onToast({ text: word('team_shared') });
      }),
    /** What the bar over a card shows. */
    barFor: (card: Card) => {
      const team = teams.find(({ id }) => id === card.library);
      const library = shelf.libraries.find(({ id }) => id === card.library);
      const source = shelf.cards.find(({ id }) => id === card.copiedFrom?.card);
      return {
        ...(library ? { team: library.name } : {}),
        isReader: team?.role === 'reader' || library?.kind === 'followed',
        links: (unseen.get(card.id) ?? []).map(({ link, by }) =>
          by === team?.person ? { link } : { link, by },
        ),
        ...(team?.role === 'reader'
          ? {}
          : {
              onLooked: () =>
                run(async () => {
                  const links = (unseen.get(card.id) ?? []).map(({ link }) => link);
                  await lookAt(card.library ?? '', card.id, links);
                  await step(false);
                }),
            }),
        isDiffering: source !== undefined && differs(card, source),
        waiting: (choices.get(card.id) ?? []).flatMap((choice) =>
          waitingOf(card, choice, (pick) =>
            run(async () => {
              await choose(card.library ?? '', card.id, choice, pick);
              await step(false);
            }),
          ),
        ),
        others: teams.filter(({ role }) => role !== 'reader').map(({ id, name }) => ({ id, name })),
      };
    },
  };
}

/** What the organisation's policy says; Firefox throws where there is none. */
const askOrganisation = async () =>
  readOrganisation(await browser.storage.managed.get().catch(() => ({})));

/** Changes whenever a card of a team does, or what was asked and answered there. */
function newestOf({ cards, questions }: Shelf): string {
  const shared = cards.filter(({ library }) => library !== undefined);
  const times = shared.map(({ changed }) => changed);
  const asked = questions.filter(({ library }) => library !== undefined);
  return `${shared.length} ${times.sort().at(-1)} ${JSON.stringify(asked.map(saidIn))}`;
}

const saidIn = ({ id, closed, answers, points }: Question) => [
  id,
  closed,
  ...[...answers, ...points].map(({ at }) => at),
];

async function readTeams() {
  const choices = new Map<string, Choice[]>();
  const unseen = new Map<string, UnseenLink[]>();
  const teams: (Omit<Team, 'news' | 'scope'> & {
    person: string;
    news: (News & { id: string })[];
  })[] = [];
  for (const { id, name, address, kind } of await allLibraries()) {
    if (kind !== 'team') continue;
    const { role, way, done, trouble, held, wiped, person = '' } = (await roundsOf(id)) ?? {};
    const waits = await whatWaits(id, new Date(Date.now() - 86_400_000));
    teams.push({
      id,
      name,
      address,
      person,
      waiting: await countWaiting(id),
      ...(role ? { role } : {}),
      ...(way ? { way } : {}),
      ...(done ? { done } : {}),
      ...(trouble ? { trouble } : {}),
      ...(held ? { held } : {}),
      isWiped: wiped !== undefined,
      news: waits.news,
    });
    for (const one of waits.choices) choices.set(one.id, one.choices);
    for (const one of waits.unseen) unseen.set(one.id, one.links);
  }
  return { teams, choices, unseen };
}

function waitingOf(
  card: Card,
  choice: Choice,
  pick: (version: Choice['shown']) => void,
): Waiting[] {
  const isThrow = choice.field === thrownField;
  return choice.others.map((other) => {
    const says = wordsIn(other.value);
    return {
      key: `${card.id} ${choice.field} ${other.dot}`,
      by: authorOf(other.dot),
      isThrow,
      ...(says === undefined ? {} : { says }),
      onTheirs: () => pick(other),
      onMine: () => pick(choice.shown),
    };
  });
}

/** A field's value as a person reads it. */
function wordsIn(value: unknown): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return value;
  const { wording } = value as { wording?: { text?: string } };
  return wording?.text ?? (Array.isArray(value) ? value.join(', ') : JSON.stringify(value));
}

/** Asks the browser for just this server, and Firefox for its consent to what the server is told. */
function askFor(origins: string[]): Promise<boolean> {
  const isFirefox = browser.runtime.getURL('/' as never).startsWith('moz-extension:');
  const consent = { data_collection: ['authenticationInfo', 'personallyIdentifyingInfo'] };
  const asked = isFirefox ? { origins, ...consent } : { origins };
  return browser.permissions.request(asked as { origins: string[] });
}

function troubleWords(error: unknown): string {
  if (error instanceof ServerTrouble)
    return word(`team_trouble_${error.what.replaceAll('-', '_')}` as WordKey);
  return error instanceof Error ? error.message : String(error);
}
