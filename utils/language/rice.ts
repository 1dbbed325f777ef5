/**
 * Reads whole numbers from 0 that are written in Rice's code, the shortest for gaps of random things: the part above
 * `low` bits as so many 1s and a 0, then the low bits, highest first. Throws when the bytes end too soon.
 */
export class RiceReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  #bit(): number {
    const byte = this.#bytes[this.#at >> 3];
    if (byte === undefined) throw new Error('cut off');
    const bit = (byte >> (7 - (this.#at & 7))) & 1;
    this.#at += 1;
    return bit;
  }

  read(low: number): number {
    let number = 0;
    while (this.#bit() === 1) number += 1;
    for (let left = low; left > 0; left -= 1) number = number * 2 + this.#bit();
    return number;
  }
}
