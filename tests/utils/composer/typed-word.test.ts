// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isTabTaken } from '../../../utils/composer/typed-word.ts';

/** The box in this page. */
function boxIn(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('[data-box]') as HTMLElement;
}

test.each([
  ['a plain box', '<div contenteditable data-box></div>'],
  ['a box that may suggest, and does not', '<textarea data-box aria-expanded="false"></textarea>'],
  ['a box that points at no suggestion', '<textarea data-box aria-activedescendant=""></textarea>'],
  [
    'a box in an opened part of the page',
    '<p aria-expanded="true"></p><textarea data-box></textarea>',
  ],
  [
    'a combobox that is shut',
    '<div role="combobox" aria-expanded="false"><textarea data-box></textarea></div>',
  ],
  [
    'a list of suggestions that is hidden',
    '<textarea data-box aria-controls="found"></textarea><ul id="found" role="listbox" style="display:none"></ul>',
  ],
  [
    'an editor whose menu is no list of suggestions',
    '<div contenteditable data-box aria-controls="bar"></div><div id="bar" role="toolbar"></div>',
  ],
])('Tab is free in %s', (_, html) => {
  expect(isTabTaken(boxIn(html))).toBe(false);
});

test.each([
  ['a code box', '<pre><span contenteditable data-box></span></pre>'],
  ['CodeMirror', '<div class="cm-editor"><div contenteditable data-box></div></div>'],
  ['Monaco', '<div class="monaco-editor"><textarea data-box></textarea></div>'],
  ['Ace', '<div class="ace_editor"><textarea data-box></textarea></div>'],
  ['what says that it is code', '<div role="code"><div contenteditable data-box></div></div>'],
  ['a box with its suggestions open', '<textarea data-box aria-expanded="true"></textarea>'],
  [
    'a box that points at a suggestion',
    '<textarea data-box aria-activedescendant="a1"></textarea>',
  ],
  [
    'a combobox around the box',
    '<div role="combobox" aria-expanded="true"><textarea data-box></textarea></div>',
  ],
  [
    'a list of suggestions that only names the box',
    '<textarea data-box aria-controls="found"></textarea><ul id="found" role="listbox"></ul>',
  ],
  [
    'a list that the box owns',
    '<textarea data-box aria-owns="other found"></textarea><ul id="found" role="listbox"></ul>',
  ],
])('Tab is the page’s in %s', (_, html) => {
  expect(isTabTaken(boxIn(html))).toBe(true);
});
