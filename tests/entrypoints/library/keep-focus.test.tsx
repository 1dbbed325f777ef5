// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useKeptFocus } from '../../../entrypoints/library/keep-focus.ts';

afterEach(cleanup);

function Page({ rows, turn = 0 }: { rows: string[]; turn?: number }) {
  useKeptFocus();
  return (
    <main>
      <button type="button">Top</button>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            {row}
            <button type="button">Open {row}</button>
            <button type="button">Drop {row}</button>
          </li>
        ))}
      </ul>
      <form key={turn}>
        <input aria-label="Name" />
        <input aria-label="Place" />
      </form>
    </main>
  );
}

/** The name of what has the focus once all that follows a change is done. */
async function focusedSoon() {
  await new Promise((done) => setTimeout(done));
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent;
}

test.each([
  ['Drop b', ['a', 'c'], 'Drop c'],
  ['Drop c', ['a', 'b'], 'Drop b'],
  ['Open a', ['b', 'c'], 'Open b'],
  ['Drop a', [], 'Name'],
])('when the row of "%s" goes and %j are left, "%s" has the focus', async (pressed, left, next) => {
  const { rerender } = render(<Page rows={['a', 'b', 'c']} />);
  screen.getByText(pressed).focus();
  rerender(<Page rows={left} />);
  expect(await focusedSoon()).toBe(next);
});

test('a form drawn anew has the focus where it was', async () => {
  const { rerender } = render(<Page rows={['a']} />);
  screen.getByLabelText('Place').focus();
  rerender(<Page rows={['a']} turn={1} />);
  expect(await focusedSoon()).toBe('Place');
});

test('what has the focus keeps it, and nothing is given it that nobody took', async () => {
  const { rerender } = render(<Page rows={['a', 'b']} />);
  screen.getByText('Drop a').focus();
  screen.getByText('Top').focus();
  rerender(<Page rows={['b']} />);
  expect(await focusedSoon()).toBe('Top');
  screen.getByText('Top').blur();
  rerender(<Page rows={[]} />);
  await new Promise((done) => setTimeout(done));
  expect(document.activeElement).toBe(document.body);
});
