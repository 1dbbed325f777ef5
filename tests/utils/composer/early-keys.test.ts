// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isPlain, withKey } from '../../../utils/composer/early-keys.ts';

const typedAs = (keys: readonly string[]) => keys.reduce(withKey, '');

test.each<[string, string[], string]>([
  ['letters of any script', ['ا', 'h', 'ż', '𞤀'], 'اhż𞤀'],
  ['Backspace takes a whole letter', ['a', '𞤀', 'Backspace', 'b'], 'ab'],
  ['Backspace before anything', ['Backspace', 'a'], 'a'],
  ['keys that write nothing', ['Shift', 'A', 'ArrowDown', 'Enter', 'Dead'], 'A'],
  ['no digit or space leads, and later they may stand', ['1', ' ', 'a', ' ', '1'], 'a 1'],
  ['a key held down', Array(105).fill('a'), 'a'.repeat(100)],
])('%s', (_what, keys, text) => {
  expect(typedAs(keys)).toBe(text);
});

test.each<[boolean, string, KeyboardEventInit]>([
  [true, 'a letter', { key: 'b' }],
  [true, 'Esc', { key: 'Escape' }],
  [
    true,
    'a letter with AltGr, which Windows calls Control and Alt',
    { key: 'ą', ctrlKey: true, altKey: true, modifierAltGraph: true },
  ],
  [false, 'a chord of the browser', { key: 'w', ctrlKey: true }],
  [false, 'another', { key: 'w', metaKey: true }],
  [false, 'the key that goes on in the page', { key: 'Tab' }],
  [false, 'a key of the browser', { key: 'F5' }],
  [false, 'what an input method composes', { key: 'a', isComposing: true }],
])('%s: %s', (plain, _what, init) => {
  const event = new KeyboardEvent('keydown', init);
  const { modifierAltGraph: held } = init;
  // This environment knows no modifiers by name.
  event.getModifierState = (name) => name === 'AltGraph' && held === true;
  expect(isPlain(event)).toBe(plain);
});
