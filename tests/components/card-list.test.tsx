// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CardList } from '../../components/card-list.tsx';
import type { Card } from '../../utils/templates/card.ts';
import { sampleCard } from '../utils/templates/sample-post.ts';
import { speakTo } from './speak-to.ts';

beforeEach(() => speakTo());
afterEach(cleanup);

function show(cards: Card[]) {
  const onOpen = vi.fn();
  const onRemove = vi.fn();
  const marks: string[][] = [];
  function Held() {
    const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
    return (
      <CardList
        cards={cards}
        marked={marked}
        languages={['en', 'pl']}
        libraries={new Map()}
        onOpen={onOpen}
        onRemove={onRemove}
        onMarked={(next) => {
          marks.push([...next]);
          setMarked(next);
        }}
      />
    );
  }
  render(<Held />);
  return { list: screen.getByRole('listbox'), onOpen, onRemove, marked: () => marks.at(-1) ?? [] };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => sampleCard({ title: `Card ${at}` }));

test('of 10,000 cards only those in view are rows, no more than of 100', () => {
  show(many(100));
  const few = screen.getAllByRole('option').length;
  cleanup();
  show(many(10_000));
  expect(screen.getAllByRole('option').length).toBe(few);
  expect(few).toBeLessThan(40);
  expect(screen.getAllByRole('option')[0]?.getAttribute('aria-setsize')).toBe('10000');
});

test('the list is walked, opened and thrown from by keyboard alone', () => {
  const cards = many(20);
  const { list, onOpen, onRemove } = show(cards);
  const active = () => list.getAttribute('aria-activedescendant');
  expect(active()).toBe(`card-${cards[0]?.id}`);
  fireEvent.keyDown(list, { key: 'ArrowDown' });
  fireEvent.keyDown(list, { key: 'ArrowDown' });
  fireEvent.keyDown(list, { key: 'ArrowUp' });
  expect(active()).toBe(`card-${cards[1]?.id}`);
  fireEvent.keyDown(list, { key: 'Enter' });
  expect(onOpen).toHaveBeenCalledWith(cards[1]?.id, 'keyboard');
  fireEvent.keyDown(list, { key: 'Delete' });
  expect(onRemove).toHaveBeenCalledWith([cards[1]?.id]);
  fireEvent.keyDown(list, { key: 'End' });
  expect(active()).toBe(`card-${cards[19]?.id}`);
  fireEvent.keyDown(list, { key: 'ArrowDown' });
  expect(active()).toBe(`card-${cards[19]?.id}`);
});

test('cards are marked one by one, in runs and all, by keyboard, and thrown together', () => {
  const cards = many(20);
  const ids = cards.map(({ id }) => id);
  const { list, marked, onRemove, onOpen } = show(cards);
  const key = (key: string, some = {}) => fireEvent.keyDown(list, { key, ...some });
  key(' ');
  expect(marked()).toEqual([ids[0]]);
  expect(screen.getAllByRole('option')[0]?.getAttribute('aria-selected')).toBe('true');
  key('ArrowDown');
  key('ArrowDown');
  key('ArrowDown', { shiftKey: true });
  key('ArrowDown', { shiftKey: true });
  expect(marked()).toEqual([0, 2, 3, 4].map((at) => ids[at]));
  key('Delete');
  expect(onRemove).toHaveBeenCalledWith([0, 2, 3, 4].map((at) => ids[at]));
  key('a', { ctrlKey: true });
  expect(marked()).toEqual(ids);
  key('Escape');
  expect(marked()).toEqual([]);
  expect(onOpen).not.toHaveBeenCalled();
});

test('cards are marked by mouse: the box and Ctrl mark one, Shift a run, a plain press opens', () => {
  const cards = many(9);
  const ids = cards.map(({ id }) => id);
  const { marked, onOpen } = show(cards);
  const row = (at: number) => screen.getAllByRole('option')[at] as HTMLElement;
  fireEvent.click(row(0).querySelector('.card-row-mark') as HTMLElement);
  fireEvent.click(row(2), { shiftKey: true });
  fireEvent.click(row(1), { ctrlKey: true });
  expect(marked()).toEqual([0, 2].map((at) => ids[at]));
  expect(onOpen).not.toHaveBeenCalled();
  fireEvent.click(row(3));
  expect(onOpen).toHaveBeenCalledWith(ids[3], 'mouse');
});

test('a row tells its title, its beginning without placeholders, and the languages it lacks', () => {
  show([
    sampleCard({ title: 'Hello', wordings: [{ language: 'en', text: 'Hi[, {name}]! {link}' }] }),
  ]);
  const row = screen.getByRole('option');
  expect(row.textContent).toContain('Hello');
  expect(row.textContent).toContain('Hi! …');
  expect(row.textContent).toContain('Missing: Polish');
});

test('an empty library is an empty list', () => {
  const { list, onOpen } = show([]);
  fireEvent.keyDown(list, { key: 'Enter' });
  fireEvent.keyDown(list, { key: 'ArrowDown' });
  expect(onOpen).not.toHaveBeenCalled();
});
