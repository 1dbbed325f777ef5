// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CardEditor, type CardEditorProps } from '../../components/card-editor.tsx';
import type { Card } from '../../utils/templates/card.ts';
import { sampleCard, samplePost, sampleTelling } from '../utils/templates/sample-post.ts';
import { speakTo } from './speak-to.ts';

beforeEach(() => speakTo());
afterEach(cleanup);

const acme = crypto.randomUUID();
const x = { title: 'X', limit: { max: 30, counts: 'x-weighted', source: '' } } as const;

function show(card: Card, some: Partial<CardEditorProps> = {}) {
  const handlers = {
    onSave: vi.fn(),
    onRemove: vi.fn(),
    onCopy: vi.fn(),
    onDiscard: vi.fn(),
    onClose: vi.fn(),
    onMyDetails: vi.fn(),
  };
  const drafts: Card[] = [card];
  const { post: _, ...telling } = sampleTelling();
  function Held() {
    const [draft, setDraft] = useState(card);
    const [language, setLanguage] = useState('en');
    const [wording, setWording] = useState(0);
    return (
      <CardEditor
        draft={draft}
        isNew={false}
        isChanged={true}
        language={language}
        languages={['en', 'ar', 'pl']}
        wording={wording}
        telling={telling}
        sample={samplePost({ author: 'Anna' })}
        limits={[x]}
        brands={[{ id: acme, name: 'Acme' }]}
        isTaken={false}
        onChange={(changed) => {
          drafts.push(changed);
          setDraft(changed);
        }}
        onLanguage={setLanguage}
        onWording={setWording}
        {...handlers}
        {...some}
      />
    );
  }
  render(<Held />);
  return { ...handlers, draft: () => drafts.at(-1) ?? card };
}

const box = (place = 1) => screen.getByLabelText<HTMLTextAreaElement>(`Wording ${place}`);
const reply = () => document.querySelector('.reply-preview-reply')?.textContent;

test('what is typed is previewed filled, and its length counted against the site', () => {
  show(sampleCard());
  fireEvent.input(box(), { target: { value: 'Thank you so much[, {name}]!' } });
  expect(reply()).toBe('Thank you so much, Anna!');
  expect(screen.getByText('24 / 30')).toBeTruthy();
  fireEvent.input(box(), { target: { value: 'Thank you so very, very much[, {name}]!' } });
  expect(screen.getByText('5 too long')).toBeTruthy();
});

test('the preview shows the reply without a name, too', () => {
  show(sampleCard());
  fireEvent.click(screen.getByLabelText('The name is known'));
  expect(reply()).toBe('Hello!');
});

test('a field is put where the caret is', () => {
  const { draft } = show(sampleCard({ wordings: [{ language: 'en', text: 'Dear !' }] }));
  box().focus();
  box().setSelectionRange(5, 5);
  fireEvent.click(screen.getByText('{name}'));
  expect(draft().wordings).toEqual([{ language: 'en', text: 'Dear {name}!' }]);
});

test('a field that does not exist is named, and so is one of mine that is not told', () => {
  const { onMyDetails } = show(
    sampleCard({ wordings: [{ language: 'en', text: '{nme} {link}' }] }),
    { telling: { me: { name: '', brand: '', link: '' }, now: new Date() } },
  );
  expect(screen.getByText(/no field \{nme\}/)).toBeTruthy();
  fireEvent.click(screen.getByText('About me'));
  expect(onMyDetails).toHaveBeenCalled();
});

test('wordings are added and removed within their language only', () => {
  const card = sampleCard({
    wordings: [
      { language: 'ar', text: 'أهلًا' },
      { language: 'en', text: 'one' },
    ],
  });
  const { draft } = show(card);
  fireEvent.click(screen.getByText('Another wording'));
  fireEvent.input(box(2), { target: { value: 'two' } });
  expect(draft().wordings.map(({ text }) => text)).toEqual(['أهلًا', 'one', 'two']);
  fireEvent.click(screen.getByText('Remove wording 1'));
  expect(draft().wordings.map(({ text }) => text)).toEqual(['أهلًا', 'two']);
});

test('an Arabic wording is written from the right, and a missing language is marked', () => {
  show(sampleCard());
  const tab = (name: RegExp) => screen.getByRole('tab', { name });
  expect(tab(/Polish/).textContent).toContain('missing');
  fireEvent.keyDown(tab(/English/), { key: 'ArrowRight' });
  expect(tab(/Arabic/).getAttribute('aria-selected')).toBe('true');
  expect([box().dir, box().lang]).toEqual(['rtl', 'ar']);
});

test('in an Arabic interface the tabs walk the other way', () => {
  speakTo('ar');
  show(sampleCard());
  fireEvent.keyDown(screen.getAllByRole('tab')[0] as HTMLElement, { key: 'ArrowLeft' });
  expect(screen.getAllByRole('tab')[1]?.getAttribute('aria-selected')).toBe('true');
});

test('a title told in several languages changes in the interface language only', () => {
  const { draft } = show(sampleCard({ title: { en: 'Thanks', de: 'Danke' } }));
  fireEvent.input(screen.getByLabelText('Title, for yourself'), { target: { value: 'Cheers' } });
  expect(draft().title).toEqual({ en: 'Cheers', de: 'Danke' });
});

test('Ctrl+S saves and Escape closes', () => {
  const { onSave, onClose } = show(sampleCard());
  fireEvent.keyDown(box(), { key: 's', ctrlKey: true });
  fireEvent.keyDown(box(), { key: 'Escape' });
  expect([onSave, onClose].map((handler) => handler.mock.calls.length)).toEqual([1, 1]);
});

test('an unknown placeholder becomes a blank at a press, with a label, answers and a fact', () => {
  const { draft } = show(sampleCard({ wordings: [{ language: 'en', text: 'About {order}.' }] }));
  fireEvent.click(screen.getByText('Ask me for it each time'));
  fireEvent.input(screen.getByLabelText(/^Ask for/), { target: { value: 'Order' } });
  fireEvent.input(screen.getByLabelText(/^Only these answers/), { target: { value: 'one\ntwo' } });
  fireEvent.click(screen.getByLabelText(/^A fact/));
  expect(draft().blanks).toEqual([
    {
      name: 'order',
      label: 'Order',
      fact: true,
      choices: [
        { language: 'en', text: 'one' },
        { language: 'en', text: 'two' },
      ],
    },
  ]);
  expect(reply()).toBe('About ….');
  fireEvent.click(screen.getByText('Do not ask for {order}'));
  expect(draft()).not.toHaveProperty('blanks');
});

test('a blank is added by what it asks for', () => {
  const { draft } = show(sampleCard());
  const label = screen.getByLabelText(/^What to ask for/);
  fireEvent.input(label, { target: { value: 'Order number' } });
  fireEvent.keyDown(label, { key: 'Enter' });
  expect(draft().blanks).toEqual([{ name: 'order_number', label: 'Order number' }]);
  fireEvent.click(screen.getByTitle('Order number'));
  expect(box().value).toContain('{order_number}');
});

test('a wording has a form of address and a reader only in languages that know them', () => {
  const { draft } = show(sampleCard({ wordings: [{ language: 'pl', text: 'Dziękuję' }] }));
  expect(screen.queryByLabelText(/^Form of address: Wording/)).toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: /Polish/ }));
  fireEvent.change(screen.getByLabelText(/^Form of address: Wording/), {
    target: { value: 'formal' },
  });
  fireEvent.change(screen.getByLabelText(/^Said to: Wording/), { target: { value: 'woman' } });
  expect(draft().wordings).toEqual([
    { language: 'pl', text: 'Dziękuję', address: 'formal', to: 'woman' },
  ]);
});

test('shortcut, part, form of address and brands are said and taken back', () => {
  const { draft } = show(sampleCard());
  fireEvent.input(screen.getByLabelText(/^Shortcut/), { target: { value: '/ thx' } });
  fireEvent.change(screen.getByLabelText('What it is in a reply'), {
    target: { value: 'sign-off' },
  });
  fireEvent.change(screen.getByLabelText('Form of address'), { target: { value: 'formal' } });
  fireEvent.click(screen.getByLabelText('Acme'));
  expect(draft()).toMatchObject({
    shortcut: 'thx',
    part: 'sign-off',
    address: 'formal',
    brands: [acme],
  });
  fireEvent.click(screen.getByLabelText('Acme'));
  fireEvent.input(screen.getByLabelText(/^Shortcut/), { target: { value: '' } });
  expect(draft()).not.toHaveProperty('brands');
  expect(draft()).not.toHaveProperty('shortcut');
});
