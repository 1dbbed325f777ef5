/** Somebody in a list of all who passed a post on. */
export interface Sharer {
  name: string;
  account: string;
  /** What they say of themselves; '' where they say nothing. */
  bio: string;
}

/** None of them has a post anywhere on our pages: what they write in can be told by their bio alone. */
export const sharers: Sharer[] = [
  {
    name: 'Greta Sommer',
    account: 'gretasommer',
    bio: 'Bäckerin aus Leidenschaft, Mutter von drei Kindern und immer auf der Suche nach gutem Brot.',
  },
  {
    name: 'Kacper Nowak 🌾',
    account: 'kacpern',
    bio: 'Piszę o jedzeniu i podróżach. Najchętniej o chlebie, który jeszcze pachnie piecem.',
  },
  { name: 'Sifa', account: 'sifa_m', bio: '' },
];

/** So many with accounts so long that one post of 300 letters cannot name them all. */
export const crowd: Sharer[] = Array.from({ length: 9 }, (_, n) => ({
  name: `Bread friend ${n + 1}`,
  account: `bread-friend-of-the-old-harbour-number-${n + 1}`,
  bio: '',
}));
