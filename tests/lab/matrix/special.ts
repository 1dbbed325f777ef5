import type { Landing } from '../../../utils/composer/landing.ts';

interface Special {
  ending: Landing['ending'];
  because: string;
}

/** Editors that must not, or cannot, be written into, and how that has to end. */
const special: Record<string, Special> = {
  'read-only': { ending: 'copied', because: 'nobody may write in this box' },
  disabled: { ending: 'copied', because: 'the box is switched off' },
  deaf: { ending: 'copied', because: 'the page refuses every paste and takes back every input' },
  short: { ending: 'too-long', because: 'the box holds twenty characters and would cut silently' },
  cutting: { ending: 'changed', because: 'the page throws away all beyond twenty characters' },
};

const otherOrigin: Special = {
  ending: 'copied',
  because: 'the box stands in a frame of another site, which Asante is not turned on for',
};

/** How an editor has to end, and why; `in` for every ordinary one. */
export function wantedOf(
  editor: string,
  place: string,
  through: 'panel' | 'stand-in',
): { ending: Landing['ending']; because?: string } {
  if (place === 'other-origin' && through === 'panel') return otherOrigin;
  return special[editor] ?? { ending: 'in' };
}
