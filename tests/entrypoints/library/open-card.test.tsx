// @vitest-environment happy-dom
import { renderHook } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import type { ToastWords } from '../../../components/toast.tsx';
import { useOpenCard } from '../../../entrypoints/library/open-card.ts';
import { cardById, putCard } from '../../../utils/storage/cards.ts';
import { versionsOf } from '../../../utils/storage/history.ts';
import type { Card } from '../../../utils/templates/card.ts';
import { speakTo } from '../../components/speak-to.ts';
import { freshDatabase } from '../../utils/storage/fresh-database.ts';
import { sampleCard } from '../../utils/templates/sample-post.ts';

freshDatabase();
beforeEach(() => speakTo());

const saying = (card: Card, text: string): Card => ({
  ...card,
  wordings: [{ language: 'en', text }],
});
const textOf = (card: Card | undefined) => card?.wordings[0]?.text;

/** A card that lies open, and what was told last. */
async function openCard() {
  const kept = await putCard(sampleCard());
  const told: { toast?: ToastWords | undefined; shelves: number } = { shelves: 0 };
  const { result } = renderHook(() =>
    useOpenCard({
      setShelf: () => {
        told.shelves += 1;
      },
      onToast: (toast) => {
        told.toast = toast;
      },
    }),
  );
  const desk = () => result.current;
  desk().show(kept, 'en');
  await expect.poll(() => desk().open).toBeDefined();
  const write = (text: string) => desk().onDraft(saying(desk().open?.draft ?? kept, text));
  return { id: kept.id, desk, told, write, inStore: async () => textOf(await cardById(kept.id)) };
}

test('kept twice in one moment is kept once, without trouble', async () => {
  const { id, desk, write, inStore } = await openCard();
  write('Second.');
  expect(await Promise.all([desk().keep(), desk().keep()])).toEqual([true, true]);
  await expect.poll(() => desk().isChanged).toBe(false);
  expect(desk().open?.fault).toBeUndefined();
  expect(await inStore()).toBe('Second.');
  expect(await versionsOf(id)).toHaveLength(1);
});

test('while a card is kept anew there is no Undo of the keeping before', async () => {
  const { desk, told, write, inStore } = await openCard();
  write('Second.');
  await desk().keep();
  expect(told.toast?.undo).toBeDefined();
  write('Third.');
  const keeping = desk().keep();
  await Promise.resolve();
  expect(told.toast).toBeUndefined();
  await keeping;
  told.toast?.undo?.();
  await expect.poll(inStore).toBe('Second.');
  await expect.poll(() => textOf(desk().open?.draft)).toBe('Second.');
});

test('kept while an Undo is under way, the card is what was written last', async () => {
  const { desk, told, write, inStore } = await openCard();
  write('Second.');
  await desk().keep();
  told.toast?.undo?.();
  write('Third.');
  expect(await desk().keep()).toBe(true);
  expect(desk().open?.fault).toBeUndefined();
  expect(await inStore()).toBe('Third.');
  expect(textOf(desk().open?.draft)).toBe('Third.');
});

test('what was written since stays on the desk when the keeping before it is undone', async () => {
  const { desk, told, write, inStore } = await openCard();
  write('Second.');
  await desk().keep();
  write('Second, and more.');
  told.toast?.undo?.();
  await expect.poll(() => told.shelves).toBe(2);
  expect(await inStore()).toBe('Hello[, {name}]!');
  expect(textOf(desk().open?.draft)).toBe('Second, and more.');
  expect(desk().isChanged).toBe(true);
});

test('a new card whose keeping is undone goes, unless it was written on', async () => {
  const { desk, told, write } = await openCard();
  for (const [more, left] of [
    [undefined, undefined],
    ['New, and more.', 'New, and more.'],
  ] as const) {
    desk().begin('en', saying(sampleCard(), 'New.'));
    await desk().keep();
    const id = desk().open?.draft.id ?? '';
    if (more) write(more);
    told.toast?.undo?.();
    await expect.poll(() => cardById(id)).toBeUndefined();
    await expect.poll(() => textOf(desk().open?.draft)).toBe(left);
  }
  expect(await desk().keep()).toBe(true);
  await expect.poll(() => textOf(desk().open?.saved)).toBe('New, and more.');
});
