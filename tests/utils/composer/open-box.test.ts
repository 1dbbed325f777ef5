// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { type Box, openBox } from '../../../utils/composer/open-box.ts';

let pressed = 0;

/** A post with a Reply that shows a box when pressed; `html` is the control. */
function post(html = '<button type="button">Reply</button>', build = show): Box {
  document.body.innerHTML = `<article>${html}</article>`;
  const control = document.querySelector<HTMLElement>('article > *, article button');
  control?.addEventListener('click', (event) => {
    event.preventDefault();
    pressed += 1;
    build();
  });
  return {
    replyControl: () => document.querySelector<HTMLElement>('[data-reply], button') ?? undefined,
    findEditor: () => document.querySelector('textarea') ?? undefined,
  };
}

function show() {
  document.querySelector('textarea')?.remove();
  document.querySelector('article')?.append(document.createElement('textarea'));
}

beforeEach(() => {
  pressed = 0;
});

test('the site’s own control is pressed once, and the box is the answer', async () => {
  const opening = await openBox(post());
  expect(opening).toEqual({ opened: document.querySelector('textarea') });
  expect(pressed).toBe(1);
});

test('a box that is open already is taken as it is, and nothing is pressed', async () => {
  const box = post();
  show();
  expect(await openBox(box)).toEqual({ opened: document.querySelector('textarea') });
  expect(pressed).toBe(0);
});

test('a box that the site builds late is waited for', async () => {
  const box = post(undefined, () => setTimeout(show, 300));
  expect(await openBox(box)).toHaveProperty('opened');
});

test('of a box that the site builds twice, the second one is the answer', async () => {
  const box = post(undefined, () => {
    show();
    setTimeout(show, 60);
  });
  const opening = await openBox(box);
  expect('opened' in opening && opening.opened.isConnected).toBe(true);
});

test.each([
  ['a button that would send its form', '<form><button>Reply</button></form>'],
  ['an input that would send its form', '<form><input data-reply type="submit"></form>'],
  ['a picture that would send its form', '<form><input data-reply type="image"></form>'],
])('%s is never pressed', async (_, html) => {
  expect(await openBox(post(html))).toEqual({ refused: 'would-send' });
  expect(pressed).toBe(0);
});

test('a word inside a button that would send is not pressed either', async () => {
  const box = post('<form><button><b data-reply>Reply</b></button></form>');
  expect(await openBox(box)).toEqual({ refused: 'would-send' });
});

test('without a control there is nothing to press', async () => {
  expect(await openBox(post('<p>closed</p>'))).toEqual({ refused: 'no-control' });
});

test('a control that is switched off is not pressed', async () => {
  const box = post('<button type="button" disabled>Reply</button>');
  expect(await openBox(box)).toEqual({ refused: 'no-control' });
});

test('a post that is gone is refused before anything is pressed', async () => {
  expect(await openBox({ ...post(), stillThere: () => false })).toEqual({ refused: 'gone' });
  expect(pressed).toBe(0);
});

test('a post that goes while its box is waited for is refused', async () => {
  let there = true;
  const box = post(undefined, () => {
    there = false;
  });
  expect(await openBox({ ...box, stillThere: () => there })).toEqual({ refused: 'gone' });
});

test('waiting ends when the caller stops it', async () => {
  const stop = new AbortController();
  const opening = openBox(
    post(undefined, () => {}),
    stop.signal,
  );
  stop.abort();
  expect(await opening).toEqual({ refused: 'stopped' });
});

test('when only a box of another post opens, that is said', { timeout: 20_000 }, async () => {
  const box = post(undefined, () => {});
  expect(await openBox({ ...box, otherOpen: () => true })).toEqual({ refused: 'other-post' });
});

test('a box in a frame out of reach is not waited for to the end', async () => {
  let looks = 0;
  const box = post(undefined, () => {});
  const outOfReach = () => {
    looks += 1;
    return true;
  };
  expect(await openBox({ ...box, outOfReach })).toEqual({ refused: 'no-box' });
  expect(looks).toBe(1);
});
