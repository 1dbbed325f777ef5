import type { Address, Reader, Saying } from './wording-shape.ts';

/** How a person is spoken to: as a friend or formally, as a man or as a woman; absent: not known, no preference. */
export interface Manner {
  address?: Address;
  to?: Reader;
}

/**
 * Places of the wordings that speak in this manner, in their order: those nearest to it, never none. Words without a
 * form of address fit every one; where none is wanted, a card keeps to that of its first wording that has one.
 * Nobody is spoken to as a man or a woman without being asked to, as long as there are other words.
 */
export function inManner(sayings: readonly Saying[], wanted: Manner): number[] {
  const address = wanted.address ?? sayings.find((saying) => saying.address)?.address;
  const fits = sayings.map((saying) => {
    const isAddressed = saying.address === undefined || saying.address === address;
    return 2 * nearTo(saying.to, wanted.to) + (isAddressed ? 1 : 0);
  });
  const best = Math.max(...fits);
  return fits.flatMap((one, place) => (one === best ? [place] : []));
}

/** 2 as wanted, 1 said to everybody (or, where nothing is wanted, to some), 0 otherwise than wanted. */
function nearTo<Form>(said: Form | undefined, wanted: Form | undefined): number {
  if (said === wanted) return 2;
  return said === undefined || wanted === undefined ? 1 : 0;
}

/** Whether a wording fails a form of address that was asked for; one that fits everybody does not. */
export function lacksAddress(saying: Saying, { address }: Manner): boolean {
  return address !== undefined && saying.address !== undefined && saying.address !== address;
}

/** What friends and strangers say to one another, in languages that tell them apart. */
const pronouns: Record<string, [informal: string, formal: string]> = {
  bg: ['ти', 'Вие'],
  bs: ['ti', 'Vi'],
  ca: ['tu', 'vostè'],
  cs: ['ty', 'vy'],
  de: ['du', 'Sie'],
  el: ['εσύ', 'εσείς'],
  es: ['tú', 'usted'],
  et: ['sina', 'teie'],
  fa: ['تو', 'شما'],
  fi: ['sinä', 'te'],
  fr: ['tu', 'vous'],
  gl: ['ti', 'vostede'],
  hi: ['तुम', 'आप'],
  hr: ['ti', 'Vi'],
  hu: ['te', 'Ön'],
  id: ['kamu', 'Anda'],
  it: ['tu', 'Lei'],
  lt: ['tu', 'Jūs'],
  lv: ['tu', 'Jūs'],
  mk: ['ти', 'Вие'],
  nl: ['je', 'u'],
  pl: ['ty', 'Pan, Pani'],
  pt: ['você', 'o senhor, a senhora'],
  ro: ['tu', 'dumneavoastră'],
  ru: ['ты', 'вы'],
  sk: ['ty', 'vy'],
  sl: ['ti', 'vi'],
  sq: ['ti', 'ju'],
  sr: ['ти', 'Ви'],
  tr: ['sen', 'siz'],
  uk: ['ти', 'Ви'],
  ur: ['تم', 'آپ'],
};

/** Languages whose words show whether a man or a woman is spoken to: in the pronoun, the verb or the past tense. */
const gendered = new Set(
  'am ar be bg bs cs el es fr gl he hi hr it lt lv mk mt pl pt ro ru sk sl sr uk ur'.split(' '),
);

const plain = (language: string) => language.split('-')[0] ?? '';

/** The pronoun that tells a form of address in this language, `du` or `Sie`; undefined where none does. */
export function pronounOf(address: Address, language: string): string | undefined {
  return pronouns[plain(language)]?.[address === 'informal' ? 0 : 1];
}

/** Whether this language may say the same thing differently to a man and to a woman. */
export function hasGenderedAddress(language: string): boolean {
  return gendered.has(plain(language));
}
