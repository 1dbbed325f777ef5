// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast, type ToastWords } from '../../components/toast.tsx';
import { speakTo } from './speak-to.ts';

beforeEach(() => speakTo());
afterEach(cleanup);

function show(undo: () => void) {
  function Held() {
    const [toast, setToast] = useState<ToastWords | undefined>({ text: 'Saved.', undo });
    return (
      <>
        <input aria-label="Before" />
        <Toast onGone={() => setToast(undefined)} {...(toast ? { toast } : {})} />
      </>
    );
  }
  render(<Held />);
}

test('Undo is there for one press: what it takes back is under way from then on', () => {
  const undo = vi.fn();
  show(undo);
  fireEvent.click(screen.getByText('Undo'));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Undo')).toBeNull();
});

test.each(['Undo', 'Close this message'])(
  'after %s the focus is back where it came from',
  (words) => {
    show(() => {});
    const before = screen.getByLabelText('Before');
    before.focus();
    const button = words === 'Undo' ? screen.getByText(words) : screen.getByLabelText(words);
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(before);
  },
);
