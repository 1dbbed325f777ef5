import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a module and all it imports weigh once bundled and minified, as gzip, in bytes. */
async function bundled(code: string): Promise<number> {
  const entry = '\0entry';
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    root: here('../..'),
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })) as Rollup.RollupOutput;
  const text = made.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return gzipSync(text, { level: 9 }).length;
}

/** Prints what each detector adds to a package, to the heap, and how soon it answers first. */
export async function weights(): Promise<void> {
  const detect = here('../../utils/language/detect.ts');
  const model = gzipSync(readFileSync(here('../../public/language-model.bin')), {
    level: 9,
  }).length;
  const sizes: Record<string, number> = {
    asante: model + (await bundled(`export { detectAll } from ${JSON.stringify(detect)}`)),
    franc: await bundled(`export { francAll } from 'franc'`),
    eld: await bundled(`export { eld } from 'eld/large'`),
  };
  console.log(`asante's model alone: ${(model / 1000).toFixed(0)} kB as gzip`);
  for (const [name, bytes] of Object.entries(sizes)) {
    const [heap = 0, cpu = 0] = JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', here('first-answer.ts'), name], {
        encoding: 'utf8',
      }),
    );
    console.log(
      `${name.padEnd(8)} ${(bytes / 1000).toFixed(0)} kB as gzip, heap ${(heap / 1e6).toFixed(2)} MB, first answer after ${cpu.toFixed(0)} ms of CPU`,
    );
  }
}
