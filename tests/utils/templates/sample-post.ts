import type { Post } from '../../../utils/post.ts';
import type { Brand } from '../../../utils/templates/brand.ts';
import type { Card } from '../../../utils/templates/card.ts';
import type { Telling } from '../../../utils/templates/fields.ts';
import type { Library } from '../../../utils/templates/library.ts';

/** A post to fill replies from, with what a test wants different. */
export function samplePost(some: Partial<Post> = {}): Post {
  return {
    site: 'x',
    id: '1',
    kind: 'mention',
    author: 'Anna Łukasiewicz',
    handle: 'anna',
    permalink: 'https://x.com/anna/status/1',
    text: 'Hello there',
    ...some,
  };
}

/** A telling about that post, with what a test wants different. */
export function sampleTelling(some: Partial<Telling> = {}): Telling {
  return {
    post: samplePost(),
    me: { name: 'Kim', brand: 'Acme', link: 'https://acme.example/help' },
    siteTitle: 'X',
    now: new Date(2026, 10, 24, 12),
    ...some,
  };
}

/** A card, with what a test wants different. */
export function sampleCard(some: Partial<Card> = {}): Card {
  return {
    id: crypto.randomUUID(),
    intent: 'free',
    title: 'A card',
    tags: [],
    wordings: [{ language: 'en', text: 'Hello[, {name}]!' }],
    origin: 'mine',
    created: '2026-01-01T00:00:00.000Z',
    changed: '2026-01-01T00:00:00.000Z',
    ...some,
  };
}

/** A team's library, with what a test wants different. */
export function sampleLibrary(some: Partial<Library> = {}): Library {
  return {
    id: crypto.randomUUID(),
    kind: 'team',
    name: 'Acme',
    colour: 'blue',
    brands: [],
    address: 'https://db.acme.example/acme',
    ...some,
  };
}

/** A brand, with what a test wants different. */
export function sampleBrand(some: Partial<Brand> = {}): Brand {
  return {
    id: crypto.randomUUID(),
    name: 'Acme',
    places: [],
    created: '2026-01-01T00:00:00.000Z',
    changed: '2026-01-01T00:00:00.000Z',
    ...some,
  };
}
