import { beforeEach, describe, expect, test, vi } from 'vitest';
import { libraryId, teamWordsIn, withTeamWords } from '../../../utils/records/library-record.ts';
import { merge } from '../../../utils/records/merge.ts';
import { answered, questionOf } from '../../../utils/records/question-record.ts';
import { blankRecord, type TeamRecord } from '../../../utils/records/record.ts';
import { standing, thrown } from '../../../utils/records/standing.ts';
import { write as written } from '../../../utils/records/write.ts';
import {
  allCards,
  allThrown,
  bringBack,
  cardById,
  keepCard,
  putCard,
  throwAway,
} from '../../../utils/storage/cards.ts';
import { versionsOf } from '../../../utils/storage/history.ts';
import { allLibraries, dropLibrary, putLibrary } from '../../../utils/storage/libraries.ts';
import { allQuestions, answer, askIn, end } from '../../../utils/storage/questions.ts';
import { allRounds, beginRounds, noteRounds, roundsOf } from '../../../utils/storage/rounds.ts';
import { keepSecret, secretFor } from '../../../utils/storage/secrets.ts';
import { whatWaits } from '../../../utils/storage/team-news.ts';
import { choicesIn, choose, countWaiting, recordsIn } from '../../../utils/storage/team-records.ts';
import { allTeamWords, setTeamWords } from '../../../utils/storage/team-words.ts';
import { couch } from '../../../utils/team/couch.ts';
import { keepInStep } from '../../../utils/team/keep-in-step.ts';
import { signFor } from '../../../utils/team/request.ts';
import { round } from '../../../utils/team/round.ts';
import { storeOf } from '../../../utils/team/store-of.ts';
import { copyOf } from '../../../utils/templates/draft.ts';
import { differs } from '../../../utils/templates/library.ts';
import { ModelServer } from '../../team/model-server.ts';
import { ModelStore } from '../../team/model-store.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { sampleCard, sampleLibrary } from '../templates/sample-post.ts';

freshDatabase();

const library = sampleLibrary();

let server: ModelServer;
/** The same server, reached by Ann from the real store and by Bob from a store in memory. */
const at = (person: string) =>
  couch(
    library.address,
    signFor(person, 'x'),
    server.fetchAs(person, () => 0),
  );
const annsRound = () => round(storeOf(library.id), at('ann'));
const bobsRound = (store: ModelStore) => round(store, at('bob'));

beforeEach(async () => {
  server = new ModelServer(1, { owners: { names: ['ann'] }, editors: { names: ['bob'] } });
  await putLibrary(library);
  await beginRounds(library.id, 'ann');
});

const teamCard = (title: string) => sampleCard({ title, library: library.id });

describe('a card of a team', () => {
  test('is kept with its record, waits, goes up, and is in step', async () => {
    const card = await keepCard(teamCard('Hello'));
    expect(await allCards()).toEqual([card]);
    expect(await countWaiting(library.id)).toBe(1);
    expect(await annsRound()).toBe('done');
    expect(await countWaiting(library.id)).toBe(0);
    const bob = new ModelStore('bob');
    await bobsRound(bob);
    expect(bob.records.get(card.id)?.record).toEqual((await recordsIn(library.id))[0]?.record);
    expect(server.refusals).toEqual([]);
  });

  test('changes here when somebody else changed it, and what it was is kept', async () => {
    const card = await keepCard(teamCard('Hello'));
    await annsRound();
    const bob = new ModelStore('bob');
    await bobsRound(bob);
    bob.change(card.id, (record) => record && { ...titled(record, 'By Bob', bob.writer) });
    await bobsRound(bob);
    await annsRound();
    expect((await cardById(card.id))?.title).toBe('By Bob');
    expect(await choicesIn(library.id)).toEqual([]);
  });

  test('written at once by two shows the choice, and the choice made is everybody’s', async () => {
    const card = await keepCard(teamCard('Hello'));
    await annsRound();
    const bob = new ModelStore('bob');
    await bobsRound(bob);
    bob.change(card.id, (record) => record && titled(record, 'By Bob', bob.writer));
    await bobsRound(bob);
    await keepCard({ ...card, title: 'By Ann' }, card);
    await annsRound();
    const [waiting] = await choicesIn(library.id);
    const [choice] = waiting?.choices ?? [];
    expect(waiting?.id).toBe(card.id);
    expect([choice?.shown?.value, choice?.others[0]?.value].sort()).toEqual(['By Ann', 'By Bob']);
    if (!choice) return;
    const bobs = [choice.shown, ...choice.others].find((one) => one?.value === 'By Bob');
    await choose(library.id, card.id, choice, bobs);
    expect((await cardById(card.id))?.title).toBe('By Bob');
    await annsRound();
    await bobsRound(bob);
    const record = bob.records.get(card.id)?.record ?? blankRecord('card');
    expect(standing(record).choices).toEqual([]);
    expect(standing(record).values.get('title')).toBe('By Bob');
  });

  test('that was thrown away by somebody lies in the trash here, and comes back for all', async () => {
    const card = await keepCard(teamCard('Hello'));
    await throwAway([card.id]);
    expect(await allCards()).toEqual([]);
    expect((await allThrown())[0]?.card.id).toBe(card.id);
    await annsRound();
    const bob = new ModelStore('bob');
    await bobsRound(bob);
    const there = bob.records.get(card.id)?.record ?? blankRecord('card');
    expect(standing(there).thrown?.by).toBe('ann');
    await bringBack([card.id]);
    await annsRound();
    await bobsRound(bob);
    const back = bob.records.get(card.id)?.record ?? blankRecord('card');
    expect(standing(back).thrown).toBeUndefined();
    expect((await allCards()).map(({ id }) => id)).toEqual([card.id]);
    expect(await allThrown()).toEqual([]);
  });

  test('is news to the others of the team, the newest first, and not to whoever wrote it', async () => {
    const since = new Date(0);
    const [one, other] = [await keepCard(teamCard('One')), await keepCard(teamCard('Other'))];
    expect((await whatWaits(library.id, since)).news).toEqual([]);
    await annsRound();
    const bob = new ModelStore('bob');
    await bobsRound(bob);
    for (const [id, at] of [
      [one.id, '2999-01-01T00:00:00Z'],
      [other.id, '2999-01-02T00:00:00Z'],
    ] as const)
      bob.change(id, (record) => record && titled(record, 'By Bob', bob.writer, new Date(at)));
    await bobsRound(bob);
    await annsRound();
    const { news } = await whatWaits(library.id, since);
    expect(news.map(({ id, by }) => [id, by])).toEqual([
      [other.id, 'bob'],
      [one.id, 'bob'],
    ]);
  });

  test('can be copied to one’s own, which knows whether it differs from the team’s', async () => {
    const card = await keepCard(teamCard('Hello'));
    const copy = await putCard(copyOf(card, new Date()));
    expect(copy).not.toHaveProperty('library');
    expect(copy.copiedFrom).toEqual({ library: library.id, card: card.id });
    expect(differs(copy, card)).toBe(false);
    expect(differs({ ...copy, title: 'Other' }, card)).toBe(true);
    await dropLibrary(library.id);
    expect(await allCards()).toEqual([copy]);
    expect([await allLibraries(), await allRounds(), await recordsIn(library.id)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('is not changed by who may only read', async () => {
    const card = await keepCard(teamCard('Hello'));
    await noteRounds(library.id, { role: 'reader' });
    const change = keepCard({ ...card, title: 'Mine' }, card);
    await expect(change).rejects.toMatchObject({ what: 'read-only' });
    await expect(throwAway([card.id])).rejects.toMatchObject({ what: 'read-only' });
    expect(await allCards()).toEqual([card]);
  });
});

describe('a question to the team', () => {
  const asked = {
    kind: 'humour',
    asks: 'Funny?',
    to: 'anyone',
    text: 'Why did the parcel cross the road?',
    created: '2026-11-27T10:00:00.000Z',
  } as const;

  /** Bob's machine does this to the question, and Ann hears of it. */
  async function bobDoes(id: string, how: (record: TeamRecord, writer: string) => TeamRecord) {
    await annsRound();
    const bob = new ModelStore('bob');
    await bobsRound(bob);
    bob.change(id, (record) => record && how(record, bob.writer));
    await bobsRound(bob);
    await annsRound();
    expect(server.refusals).toEqual([]);
    return bob;
  }

  test('goes to colleagues, comes back answered, and one’s own answer is one’s own', async () => {
    const id = await askIn(library.id, asked);
    expect(await countWaiting(library.id)).toBe(1);
    await answer(id, { says: 'change', note: 'Hm' });
    const bob = await bobDoes(id, (record, writer) =>
      answered(record, { says: 'good' }, writer, new Date()),
    );
    await answer(id, { says: 'good' });
    const [question] = await allQuestions();
    expect(question).toMatchObject({ ...asked, id, library: library.id, asker: 'ann' });
    expect(question?.answers.map(({ by, says }) => [by, says])).toEqual([
      ['bob', 'good'],
      ['ann', 'good'],
    ]);
    await annsRound();
    await bobsRound(bob);
    const there = bob.records.get(id)?.record ?? blankRecord('question');
    expect(questionOf(there, id, library.id)).toEqual(question);
    expect([await allCards(), await allThrown()]).toEqual([[], []]);
  });

  test('thrown away by somebody goes from sight here, and an answer unseen by them brings it back', async () => {
    const id = await askIn(library.id, asked);
    await bobDoes(id, (record, writer) => thrown(record, writer, new Date()));
    expect(await allQuestions()).toEqual([]);
    const other = await askIn(library.id, asked);
    await annsRound();
    const bob = new ModelStore('bob');
    await bobsRound(bob);
    bob.change(other, (record) => record && thrown(record, bob.writer, new Date()));
    await answer(other, { says: 'good' });
    await bobsRound(bob);
    await annsRound();
    expect((await allQuestions()).map((one) => one.id)).toEqual([other]);
  });

  test('is neither asked nor answered by who may only read, and goes when the library goes', async () => {
    const id = await askIn(library.id, asked);
    await noteRounds(library.id, { role: 'reader' });
    await expect(askIn(library.id, asked)).rejects.toMatchObject({ what: 'read-only' });
    await expect(answer(id, { says: 'good' })).rejects.toMatchObject({ what: 'read-only' });
    await expect(end(id, true)).rejects.toMatchObject({ what: 'read-only' });
    const mine = await askIn(undefined, asked);
    await dropLibrary(library.id);
    expect((await allQuestions()).map((one) => one.id)).toEqual([mine]);
  });
});

describe('words that a team wants to be asked about first', () => {
  const words = async () => (await allTeamWords()).map(({ may, words: said }) => ({ may, said }));
  /** Bob's machine, where he writes these words though he owns nothing. */
  const byBob = (bob: ModelStore, list: string) =>
    bob.change(libraryId, (record) => withTeamWords(record, 'en', list, bob.writer, new Date()));

  beforeEach(() => noteRounds(library.id, { role: 'owner' }));

  test('are said by an owner and hold for everybody of the team, until they are taken out', async () => {
    await setTeamWords(library.id, 'en', 'unicorn*');
    await setTeamWords(library.id, 'de', 'einhorn*');
    expect(await words()).toEqual([{ may: true, said: { en: 'unicorn*', de: 'einhorn*' } }]);
    await annsRound();
    const bob = new ModelStore('bob');
    await bobsRound(bob);
    const there = () => teamWordsIn(bob.records.get(libraryId)?.record ?? blankRecord('library'));
    expect(there()).toEqual({ en: 'unicorn*', de: 'einhorn*' });
    await setTeamWords(library.id, 'en', undefined);
    await setTeamWords(library.id, 'de', '');
    await annsRound();
    await bobsRound(bob);
    expect(there()).toEqual({ de: '' });
    expect([await countWaiting(library.id), server.refusals]).toEqual([0, []]);
    expect([await allCards(), await allQuestions(), await choicesIn(library.id)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('come from another owner; what both said at once holds both ways, until one says it anew', async () => {
    server = new ModelServer(1, { owners: { names: ['ann', 'bob'] } });
    const bob = new ModelStore('bob');
    byBob(bob, 'dragon*');
    await bobsRound(bob);
    await setTeamWords(library.id, 'en', 'unicorn*');
    await annsRound();
    const said = async () => (await words())[0]?.said.en?.split(', ').sort();
    expect(await said()).toEqual(['dragon*', 'unicorn*']);
    await setTeamWords(library.id, 'en', 'griffin*');
    expect(await said()).toEqual(['griffin*']);
    await annsRound();
    await bobsRound(bob);
    const there = bob.records.get(libraryId)?.record ?? blankRecord('library');
    expect(teamWordsIn(there)).toEqual({ en: 'griffin*' });
  });

  test.each(['reader', 'editor', undefined] as const)('are not changed by a %s', async (role) => {
    await setTeamWords(library.id, 'en', 'unicorn*');
    await noteRounds(library.id, { role });
    const change = setTeamWords(library.id, 'en', 'mine');
    await expect(change).rejects.toMatchObject({ what: 'read-only' });
    expect(await words()).toEqual([{ may: false, said: { en: 'unicorn*' } }]);
  });

  test('are refused by the server itself where an editor writes them past the extension', async () => {
    const bob = new ModelStore('bob');
    byBob(bob, 'mine');
    await expect(bobsRound(bob)).rejects.toMatchObject({ what: 'refused' });
    await annsRound();
    expect(await words()).toEqual([{ may: true, said: {} }]);
  });

  test('are anybody’s to say in a shared folder, which has no roles, and go when the library goes', async () => {
    await noteRounds(library.id, { role: undefined, way: 'folder' });
    await setTeamWords(library.id, 'en', 'unicorn*');
    expect(await words()).toEqual([{ may: true, said: { en: 'unicorn*' } }]);
    await dropLibrary(library.id);
    expect([await words(), await recordsIn(library.id)]).toEqual([[], []]);
  });

  test('of another Asante that cannot be read are passed over, and what is hidden in them taken out', async () => {
    const fields = {
      'words/en': 7,
      'words/no_tag!': 'x',
      words: 'x',
      name: 'Acme',
      'words/de': 'a\u202eb',
    };
    const changes = Object.entries(fields).map(([field, value]) => ({
      field,
      value,
      replaces: [],
    }));
    const record = written(blankRecord('library'), changes, 'ann~m1', new Date());
    expect(teamWordsIn(record)).toEqual({ de: 'ab' });
    await expect(setTeamWords(library.id, 'en', 'x'.repeat(10_001))).rejects.toThrow();
    await expect(setTeamWords(library.id, 'no_tag!', 'x')).rejects.toThrow();
  });
});

describe('a round that would take too much away', () => {
  async function manyThrownByBob() {
    const cards = [];
    for (let at = 0; at < 20; at += 1) cards.push(await keepCard(teamCard(`Card ${at}`)));
    await annsRound();
    const bob = new ModelStore('bob');
    await bobsRound(bob);
    for (const { id } of cards.slice(0, 12))
      bob.change(id, (record) => record && thrown(record, bob.writer, new Date()));
    await bobsRound(bob);
    return { cards, bob };
  }

  test('stops, says how much, and goes on when a person lets it', async () => {
    await manyThrownByBob();
    expect(await annsRound()).toBe('held');
    expect(await allCards()).toHaveLength(20);
    expect((await roundsOf(library.id))?.held).toEqual({ whose: 'theirs', cards: 12, of: 20 });
    expect(await annsRound()).toBe('held');
    await noteRounds(library.id, { word: 'let-go' });
    expect(await annsRound()).toBe('done');
    expect(await allCards()).toHaveLength(8);
    expect(await roundsOf(library.id)).not.toHaveProperty('held');
  });

  test('keeps the cards for everybody when a person says so', async () => {
    const { bob } = await manyThrownByBob();
    await annsRound();
    await noteRounds(library.id, { word: 'keep' });
    expect(await annsRound()).toBe('done');
    expect(await allCards()).toHaveLength(20);
    await bobsRound(bob);
    const gone = [...bob.records.values()].filter(({ record }) => standing(record).thrown);
    expect(gone).toEqual([]);
  });

  test('asks here, too, before this machine throws that much away for all', async () => {
    const cards = [];
    for (let at = 0; at < 10; at += 1) cards.push(await keepCard(teamCard(`Card ${at}`)));
    await annsRound();
    await throwAway(cards.slice(0, 6).map(({ id }) => id));
    expect(await annsRound()).toBe('held');
    expect((await roundsOf(library.id))?.held).toEqual({ whose: 'mine', cards: 6, of: 10 });
    await noteRounds(library.id, { word: 'keep' });
    expect(await annsRound()).toBe('done');
    expect(await allCards()).toHaveLength(10);
  });
});

test('a copy of this profile that wrote under its name makes this one take another, and both keep all', async () => {
  const card = await keepCard(teamCard('Hello'));
  await annsRound();
  // The copy: the same name, the same record, another person at it.
  const copy = new ModelStore('ann');
  const [kept] = await recordsIn(library.id);
  const mine = await roundsOf(library.id);
  if (!kept || !mine) throw new Error('not kept');
  copy.records.set(card.id, kept);
  copy.row = { ...mine };
  copy.change(card.id, (record) => record && titled(record, 'By the copy', copy.writer));
  await round(copy, at('ann'));
  await keepCard({ ...card, title: 'By the first' }, card);
  await annsRound();
  expect((await roundsOf(library.id))?.machine).not.toBe(mine.machine);
  await annsRound();
  const [after] = await recordsIn(library.id);
  const titles = after?.record.fields.title?.versions.map(({ value }) => value).sort();
  expect(titles).toEqual(['By the copy', 'By the first']);
  expect(merge(after?.record ?? kept.record, kept.record)).toEqual(after?.record);
});

describe('somebody whom the server does not know any more', () => {
  const minute = 60_000;
  const start = Date.parse('2026-11-24T12:00:00Z');

  /** Rounds at these minutes, in which the server knows Ann until the first is over. */
  async function revoked(wipe: boolean, minutes: readonly number[]) {
    let isKnown = true;
    const real = server.fetchAs('ann', () => 0);
    vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
      if (!isKnown) return Response.json({ reason: 'no such name' }, { status: 401 });
      if (!address.endsWith('/_security')) return real(address, init);
      return Response.json({ owners: { names: ['ann'] }, asante: { wipe } });
    });
    await keepSecret(library.id, 'x');
    const before = await keepCard(teamCard('Ours'));
    await keepCard({ ...before, title: 'Ours anew' }, before);
    await keepCard(sampleCard({ title: 'Mine' }));
    for (const at of minutes) {
      await keepInStep(isKnown, new Date(start + at * minute));
      isKnown = false;
    }
    vi.unstubAllGlobals();
    return before.id;
  }

  test('keeps what is there where the team did not ask for more', async () => {
    await revoked(false, [0, 5, 10, 60]);
    expect((await allCards()).map(({ title }) => title).sort()).toEqual(['Mine', 'Ours anew']);
    expect((await roundsOf(library.id))?.trouble?.what).toBe('signed-out');
  });

  test('keeps it after the first no: that can be a slip', async () => {
    await revoked(true, [0, 5]);
    expect(await allCards()).toHaveLength(2);
  });

  test('has nothing of the team left after the second, where the team asked for that', async () => {
    const id = await revoked(true, [0, 5, 10, 15]);
    expect((await allCards()).map(({ title }) => title)).toEqual(['Mine']);
    expect(await recordsIn(library.id)).toEqual([]);
    expect(await versionsOf(id)).toEqual([]);
    expect(await secretFor(library.id)).toBeUndefined();
    const { wiped, trouble } = (await roundsOf(library.id)) ?? {};
    expect([wiped, trouble?.times]).toEqual([new Date(start + 10 * minute).toISOString(), 2]);
  });
});

test('who leaves a team keeps nothing of what its cards were', async () => {
  const before = await keepCard(teamCard('Ours'));
  await keepCard({ ...before, title: 'Ours anew' }, before);
  await annsRound();
  const store = new ModelStore('bob');
  await bobsRound(store);
  store.change(before.id, (record = blankRecord('card')) =>
    written(record, [{ field: 'title', value: 'Bob’s', replaces: [] }], store.writer, new Date()),
  );
  await bobsRound(store);
  await annsRound();
  expect(await versionsOf(before.id)).not.toEqual([]);
  await dropLibrary(library.id);
  expect(await versionsOf(before.id)).toEqual([]);
});

test('a secret is kept sealed, and comes back', async () => {
  expect(await secretFor(library.id)).toBeUndefined();
  await keepSecret(library.id, 'a pass word: ünïcode');
  expect(await secretFor(library.id)).toBe('a pass word: ünïcode');
  await dropLibrary(library.id);
  expect(await secretFor(library.id)).toBeUndefined();
});

function titled(
  record: Parameters<typeof standing>[0],
  value: string,
  writer: string,
  at = new Date(),
) {
  const replaces = record.fields.title?.versions.map(({ dot }) => dot) ?? [];
  return written(record, [{ field: 'title', value, replaces }], writer, at);
}
