// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BrandList } from '../../components/brand-list.tsx';
import type { Brand } from '../../utils/templates/brand.ts';
import { sampleBrand, sampleCard } from '../utils/templates/sample-post.ts';
import { speakTo } from './speak-to.ts';

beforeEach(() => speakTo());
afterEach(cleanup);

function show(brand: Brand) {
  const signOff = sampleCard({ title: 'Bye', part: 'sign-off' });
  const acts = { onNew: vi.fn(), onDrop: vi.fn() };
  let kept = brand;
  function Held() {
    const [now, setNow] = useState(brand);
    return (
      <BrandList
        brands={[now]}
        signOffs={[signOff]}
        sites={[{ name: 'x', title: 'X' }]}
        offered={['en', 'de']}
        languages={['en', 'de']}
        onBrand={(changed) => {
          kept = changed;
          setNow(changed);
        }}
        {...acts}
      />
    );
  }
  render(<Held />);
  return { ...acts, signOff, kept: () => kept };
}

test('a brand is told its link, form of address, sign-off, languages and places, and may forget them', () => {
  const brand = sampleBrand({ name: 'Acme' });
  const { kept, signOff } = show(brand);
  const set = (label: RegExp | string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  fireEvent.input(screen.getByLabelText(/^My link/), { target: { value: 'https://a.example' } });
  set('Form of address', 'formal');
  set('Sign-off', signOff.id);
  fireEvent.click(screen.getByLabelText('Has its own order of languages'));
  fireEvent.click(screen.getByLabelText('Move German up'));
  set('Site', 'x');
  fireEvent.input(screen.getByLabelText(/^Account/), { target: { value: '@acme' } });
  fireEvent.click(screen.getAllByText('Add')[0] as HTMLElement);
  expect(kept()).toEqual({
    ...brand,
    link: 'https://a.example',
    address: 'formal',
    signOff: signOff.id,
    languages: ['de', 'en'],
    places: [{ site: 'x', account: 'acme' }],
  });
  set('Form of address', '');
  set('Sign-off', '');
  fireEvent.click(screen.getByLabelText('Has its own order of languages'));
  fireEvent.input(screen.getByLabelText(/^My link/), { target: { value: '' } });
  fireEvent.click(screen.getByLabelText('Remove X @acme'));
  expect(kept()).toEqual(brand);
});

test('a brand is made by its name, and taken away', () => {
  const { onNew, onDrop } = show(sampleBrand({ name: 'Acme' }));
  fireEvent.input(screen.getByLabelText('Name of a new brand'), { target: { value: ' Bolt ' } });
  fireEvent.keyDown(screen.getByLabelText('Name of a new brand'), { key: 'Enter' });
  expect(onNew).toHaveBeenCalledWith('Bolt');
  fireEvent.click(screen.getByText('Remove the brand Acme'));
  expect(onDrop).toHaveBeenCalledWith(expect.objectContaining({ name: 'Acme' }));
});
