import { type Head, type Model, magic } from '../../utils/language/model.ts';

/** The model file's bytes, as `readModel` reads them; weights that rounded to 0 are left out. */
export function packModel({ longest, parts }: Model): Uint8Array {
  const head: Head = { longest, parts: {} };
  const blocks: Uint8Array[] = [];
  for (const [script, part] of parts) {
    const counts = new Uint8Array(1 << part.bits);
    const which: number[] = [];
    const values: number[] = [];
    for (let row = 0; row < counts.length; row += 1) {
      for (let at = part.starts[row] as number; at < (part.starts[row + 1] as number); at += 1) {
        if (part.weights[at] === 0) continue;
        which.push(part.which[at] as number);
        values.push(part.weights[at] as number);
        counts[row] = (counts[row] as number) + 1;
      }
    }
    head.parts[script] = {
      languages: [...part.languages],
      bits: part.bits,
      step: Number(part.step.toPrecision(6)),
      bias: part.bias.map((bias) => Number(bias.toFixed(3))),
      weights: which.length,
    };
    blocks.push(counts, Uint8Array.from(which), new Uint8Array(Int8Array.from(values).buffer));
  }
  const text = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(
    8 + text.length + blocks.reduce((sum, { length }) => sum + length, 0),
  );
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(4, text.length, true);
  bytes.set(text, 8);
  let at = 8 + text.length;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
}
