/** Writes what `RiceReader` reads. */
export class RiceWriter {
  readonly #bytes: number[] = [];
  #length = 0;

  #bit(bit: number): void {
    if ((this.#length & 7) === 0) this.#bytes.push(0);
    const last = this.#bytes.length - 1;
    this.#bytes[last] = (this.#bytes[last] as number) | (bit << (7 - (this.#length & 7)));
    this.#length += 1;
  }

  write(number: number, low: number): void {
    for (let ones = Math.floor(number / 2 ** low); ones > 0; ones -= 1) this.#bit(1);
    this.#bit(0);
    for (let place = low - 1; place >= 0; place -= 1) this.#bit((number >> place) & 1);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** The number of low bits that writes these numbers shortest. */
export function bestLow(numbers: readonly number[]): number {
  const length = (low: number) =>
    numbers.reduce((sum, number) => sum + Math.floor(number / 2 ** low) + 1 + low, 0);
  let best = 0;
  for (let low = 1; low < 16; low += 1) if (length(low) < length(best)) best = low;
  return best;
}
