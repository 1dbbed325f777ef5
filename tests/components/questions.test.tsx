// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AskForm } from '../../components/ask-form.tsx';
import { AskedHere } from '../../components/asked-here.tsx';
import { CardAsked } from '../../components/card-asked.tsx';
import { QuestionList } from '../../components/question-list.tsx';
import { ownQuestion, type Question, withAnswer } from '../../utils/templates/question.ts';
import { recordOfCard } from '../../utils/templates/question-tally.ts';
import { speakTo } from './speak-to.ts';

beforeEach(() => speakTo());
afterEach(cleanup);

const now = new Date('2026-11-27T10:00:00Z');
const team = 'c0ffee00-0000-4000-8000-000000000001';
const id = 'c0ffee00-0000-4000-8000-0000000000aa';
const card = 'c0ffee00-0000-4000-8000-0000000000bb';
const joke: Question = {
  ...ownQuestion(
    {
      kind: 'humour',
      asks: 'Funny?',
      to: 'press',
      text: 'Why did the parcel cross the road?',
      card,
      language: 'en',
      gist: 'Where is my parcel',
      created: now.toISOString(),
    },
    id,
  ),
  library: team,
  asker: 'ann',
};

function list(questions: Question[], may = true) {
  const acts = {
    onAnswer: vi.fn(),
    onNote: vi.fn(),
    onEnd: vi.fn(),
    onThrow: vi.fn(),
    onCard: vi.fn(),
    onClose: vi.fn(),
  };
  const teams = [{ id: team, name: 'Acme', me: 'bob', may }];
  render(<QuestionList questions={questions} teams={teams} {...acts} />);
  return acts;
}

test('a joke is answered in one click, with a note where there is one', () => {
  const { onAnswer, onNote } = list([joke]);
  expect(screen.getByText(/ann asks in Acme/)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('No answer yet');
  fireEvent.click(screen.getByRole('button', { name: 'Good' }));
  expect(onAnswer).toHaveBeenLastCalledWith(joke, { says: 'good' });
  fireEvent.input(screen.getByLabelText('In a few words'), { target: { value: ' Shorter ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
  expect(onAnswer).toHaveBeenLastCalledWith(joke, { says: 'change', note: 'Shorter' });
  fireEvent.click(screen.getByLabelText('Nobody is laughed at'));
  expect(onNote).toHaveBeenLastCalledWith(joke, 'nobody', 'yes', []);
});

test('one’s own answer is marked, the tally told, and others’ answers named', () => {
  const twice = withAnswer(
    withAnswer(joke, { says: 'good' }, 'bob', now),
    { says: 'change' },
    'cat',
    now,
  );
  list([twice]);
  expect(screen.getByRole('status').textContent).toBe('1 of 2 say good');
  const good = screen.getByRole('button', { name: 'Good' });
  expect(good.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    'bobGood',
    'catChange it',
  ]);
});

test('whoever only reads sees all of it and can change none; what is done with comes last', () => {
  const done: Question = { ...joke, id: team, closed: true, asks: 'Old one' };
  list([done, joke], false);
  const all = screen.getAllByRole('article');
  expect(all.map((one) => within(one).queryByText('Old one') !== null)).toEqual([false, true]);
  expect(screen.queryByRole('button', { name: 'Good' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Throw away' })).toBeNull();
  expect((screen.getAllByRole('checkbox')[0] as HTMLInputElement).disabled).toBe(true);
});

test('a rumour is gone through in words; words of two people at one point both show', () => {
  const rumour: Question = {
    ...ownQuestion({ kind: 'rumour', asks: '', to: 'anyone', created: now.toISOString() }, id),
    points: ['A baker', 'A butcher'].map((text, at) => ({
      point: 'who' as const,
      text,
      by: `p${at}`,
      at: now.toISOString(),
    })),
  };
  const { onNote } = list([rumour]);
  const who = screen.getByLabelText('Who says so?') as HTMLInputElement;
  expect(who.value).toBe('A baker / A butcher');
  fireEvent.change(who, { target: { value: 'The baker' } });
  expect(onNote).toHaveBeenLastCalledWith(rumour, 'who', 'The baker', ['A baker', 'A butcher']);
  expect(screen.getByText(/A note to myself/)).toBeTruthy();
});

test('the form names nobody and gives no link for a joke until it is ticked', () => {
  const link = 'https://x.com/ann/status/1';
  const start = { kind: 'humour', text: 'A joke', gist: 'Where is my parcel' } as const;
  const none = () => {};
  const around = { author: 'Anna Nowak', link, teams: [], onAsk: none, onCopy: none, onBack: none };
  render(<AskForm start={start} {...around} />);
  const mail = () =>
    decodeURIComponent(screen.getByRole('link', { name: 'By mail' }).getAttribute('href') ?? '');
  expect(mail()).toContain('Where is my parcel');
  expect(mail()).not.toContain('Nowak');
  expect(mail()).not.toContain(link);
  fireEvent.click(screen.getByLabelText('With the author’s name: Anna Nowak'));
  fireEvent.click(screen.getByLabelText(/With the link/));
  expect(mail()).toContain('Author: Anna Nowak');
  expect(mail()).toContain(link);
  fireEvent.click(screen.getByLabelText('Nobody is laughed at'));
  expect(mail()).toContain('[x] Nobody is laughed at');
});

test('at a post it is told who asked and what came of it, with a way to the library', () => {
  const answered = withAnswer(joke, { says: 'good', note: 'Made me smile' }, 'bob', now);
  render(<AskedHere questions={[answered]} page={({ id: one }, what) => `#${what}/${one}`} />);
  expect(screen.getByText(/ann asked · .* · 1 of 1 say good/)).toBeTruthy();
  const links = screen
    .getAllByRole('link', { hidden: true })
    .map((one) => one.getAttribute('href'));
  expect(links).toEqual([`#question/${id}`, `#card/${id}`]);
});

test('a card tells its record', () => {
  const all = [joke, withAnswer(joke, { says: 'good' }, 'bob', now)];
  const record = recordOfCard(all, card);
  if (!record) throw new Error('no record');
  render(<CardAsked {...record} />);
  expect(screen.getByText('Tested on colleagues 2 times · 1 of 1 say good · English')).toBeTruthy();
});
