import { expect, test } from 'vitest';
import { closeDatabase } from '../../../utils/storage/database.ts';
import {
  allQuestions,
  answer,
  askIn,
  bringQuestionBack,
  emptyQuestions,
  end,
  markOf,
  note,
  questionsAt,
  throwQuestion,
} from '../../../utils/storage/questions.ts';
import type { Asked } from '../../../utils/templates/question.ts';
import { freshDatabase } from './fresh-database.ts';

freshDatabase();

const asked: Asked = {
  kind: 'rumour',
  asks: '',
  to: 'anyone',
  created: '2026-11-27T10:00:00.000Z',
};
const post = { permalink: 'https://x.com/ann/status/1', site: 'x', id: '1' };

test('a note to oneself is kept without a team, answered, looked at and ended', async () => {
  const id = await askIn(undefined, asked);
  await answer(id, { note: 'First' });
  await answer(id, { note: 'Second' });
  await note(id, 'who', 'A baker', []);
  await note(id, 'who', 'A butcher', ['A baker']);
  await end(id, true);
  await closeDatabase();
  const [question] = await allQuestions();
  expect(question).toMatchObject({ ...asked, id, asker: '', closed: true });
  expect(question).not.toHaveProperty('library');
  expect(question?.answers.map(({ note }) => note)).toEqual(['Second']);
  expect(question?.points.map(({ text }) => text)).toEqual(['A butcher']);
  await end(id, false);
  expect((await allQuestions())[0]).not.toHaveProperty('closed');
});

test('what was asked is known again at its post, by a digest that says neither whose nor where', async () => {
  const id = await askIn(undefined, { ...asked, post: await markOf(post) });
  await askIn(undefined, asked);
  expect((await questionsAt(post)).map((one) => one.id)).toEqual([id]);
  expect(await questionsAt({ ...post, permalink: 'https://x.com/ann/status/2' })).toEqual([]);
  const { permalink: _, ...bare } = post;
  expect(await questionsAt(bare)).toEqual([]);
  expect(JSON.stringify(await allQuestions())).not.toContain('x.com');
});

test('thrown away and brought back as it was; what is gone is passed over', async () => {
  const id = await askIn(undefined, asked);
  const [question] = await allQuestions();
  if (!question) throw new Error('not kept');
  await throwQuestion(question);
  await answer(id, { note: 'Too late' });
  expect(await allQuestions()).toEqual([]);
  await bringQuestionBack(question);
  expect(await allQuestions()).toEqual([question]);
});

test('nothing of a question that is not whole is kept', async () => {
  await expect(askIn(undefined, { ...asked, link: 'http://x.example' })).rejects.toThrow();
  const id = await askIn(undefined, asked);
  await expect(answer(id, {})).rejects.toThrow();
  expect((await allQuestions())[0]?.answers).toEqual([]);
});

test('what is done with is let go after 90 days, what is open never', async () => {
  const day = 86_400_000;
  const now = new Date('2026-11-27T10:00:00Z');
  const ago = (days: number) => new Date(now.getTime() - days * day).toISOString();
  const old = await askIn(undefined, { ...asked, created: ago(91) });
  const open = await askIn(undefined, { ...asked, created: ago(200) });
  const late = await askIn(undefined, { ...asked, created: ago(89) });
  for (const id of [old, late]) await end(id, true);
  await emptyQuestions(now);
  expect((await allQuestions()).map(({ id }) => id).sort()).toEqual([open, late].sort());
});
