import { expect, test } from 'vitest';
import { brandFor } from '../../../utils/templates/brand.ts';
import { sampleBrand, samplePost } from './sample-post.ts';

const brands = [
  sampleBrand({ name: 'Acme', places: [{ site: 'x', account: 'acme' }, { site: 'bluesky' }] }),
  sampleBrand({ name: 'Bolt', places: [{ site: 'x', account: '@bolt_de' }] }),
  sampleBrand({ name: 'Cora', places: [{ site: 'mastodon', account: 'cora@social.example' }] }),
  sampleBrand({ name: 'Dune' }),
];
const idOf = (name: string) => brands.find((brand) => brand.name === name)?.id;

test.each([
  ['x', 'Hello @Bolt_DE, help!', 'Bolt'],
  ['x', 'Hello @acme.', 'Acme'],
  ['x', '@acmeother is no better', 'Acme'],
  ['bluesky', 'Hello @bolt_de', 'Acme'],
  ['mastodon', 'Hi @cora!', 'Cora'],
  ['mastodon', 'Hi @cora@social.example', 'Cora'],
  ['reddit', 'Hello @acme', undefined],
])('on %s the post %o is answered as %s', (site, text, name) => {
  expect(brandFor(brands, samplePost({ site, text }))?.name).toBe(name);
});

test.each([
  ['x', 'Bolt', 'Bolt'],
  ['x', 'Dune', 'Acme'],
  ['reddit', 'Dune', 'Dune'],
])('on %s, where %s spoke last, %s speaks', (site, last, name) => {
  expect(brandFor(brands, samplePost({ site }), idOf(last))?.name).toBe(name);
});

test('a post by a brand’s own account is the brand’s to go on with', () => {
  expect(brandFor(brands, samplePost({ handle: 'Bolt_de' }))?.name).toBe('Bolt');
});
