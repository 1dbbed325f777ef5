import { pronounOf } from '../utils/templates/manner.ts';
import type { Address } from '../utils/templates/wording-shape.ts';
import { word } from '../utils/words.ts';

/** A form of address as people name it: by its pronoun in this language, else in words. */
export function addressName(address: Address, language: string): string {
  return pronounOf(address, language) ?? word(`address_${address}`);
}
