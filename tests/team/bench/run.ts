import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { recordOf } from '../../../utils/records/card-record.ts';
import { blankRecord, type TeamRecord } from '../../../utils/records/record.ts';
import { write } from '../../../utils/records/write.ts';
import type { Card } from '../../../utils/templates/card.ts';
import { launch } from '../../browsers/launch.ts';
import { servePlain } from './plain-server.ts';

type Side = 'ours' | 'pouch';
interface Bench {
  begin(): Promise<void>;
  step(): Promise<void>;
  change(id: string): Promise<void>;
  count(): Promise<number>;
}
interface Row {
  ms: number;
  up: number;
  down: number;
  requests: number;
}
interface Answer {
  ms: number;
  gave: unknown;
}
interface InBench {
  bench: Record<string, (...all: string[]) => Promise<unknown>>;
  answer: Answer | undefined;
}
const sides: Side[] = ['ours', 'pouch'];

async function codeOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { global: 'globalThis' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'x' } },
  });
  const [bundle] = [built].flat();
  return bundle && 'output' in bundle ? bundle.output[0].code : '';
}

function cards(much: number): Card[] {
  const text = 'Thank you for writing to us, {name}. We open at nine and close at six. '.repeat(12);
  return Array.from({ length: much }, (_, at) => ({
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    intent: 'free',
    title: `Reply ${at}`,
    tags: ['hours'],
    wordings: [{ language: 'en', text }],
    origin: 'mine',
    created: '2026-01-01T00:00:00.000Z',
    changed: '2026-01-01T00:00:00.000Z',
  }));
}

/** One side against a fresh server with so many cards, in a browser of its own. */
async function measure(code: string, much: number): Promise<Record<string, Row>> {
  const server = await servePlain((path) =>
    path === '/'
      ? '<!doctype html><script src="/code.js"></script>'
      : path === '/code.js'
        ? code
        : undefined,
  );
  const all = cards(much);
  const docs = all.map((card) => ({ ...recordOf(card, 'bob~m1', new Date(0)), _id: card.id }));
  server.put(docs);
  const browser = await launch('chromium');
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    page.on('pageerror', (error) => console.error(String(error)));
    await page.goto(server.address);
    const call = async (name: keyof Bench, ...given: string[]): Promise<Answer> => {
      await page.evaluate(
        (called, args) => {
          const here = globalThis as unknown as InBench;
          const before = performance.now();
          here.answer = undefined;
          const tell = (gave: unknown) => {
            here.answer = { ms: performance.now() - before, gave };
          };
          here.bench[called]?.(...args).then(tell, (error) => tell(String(error)));
        },
        name,
        given,
      );
      // Asked again and again: the driver gives up on an answer that takes longer than three minutes.
      for (;;) {
        const answer = await page.evaluate(() => (globalThis as unknown as InBench).answer);
        if (answer) return answer;
        await new Promise((later) => setTimeout(later, 200));
      }
    };
    await call('begin');
    server.traffic();
    const timed = async () => ({ ms: (await call('step')).ms, ...server.traffic() });
    const rows: Record<string, Row> = {};
    rows['first sync'] = await timed();
    const { gave } = await call('count');
    if (gave !== much) throw new Error(`${gave} of ${much} came`);
    await timed();
    rows['idle round'] = await timed();
    const [first] = all;
    if (!first) throw new Error('no card');
    await call('change', first.id);
    rows['one change up'] = await timed();
    await timed();
    const there = server.get(first.id);
    const title = { field: 'title', value: 'Changed there', replaces: ['bob~m1:2'] };
    server.put([{ ...there, ...write(recordIn(there), [title], 'bob~m1', new Date()) }]);
    rows['one change down'] = await timed();
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

const recordIn = (doc: object): TeamRecord => {
  const { kind, seen, fields } = { ...blankRecord('card'), ...doc };
  return { kind, seen, fields };
};

const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints both sides beside one another, and how many times what the rival takes. */
export async function benchAll(sizes: readonly number[]): Promise<void> {
  const code = Object.fromEntries(
    await Promise.all(
      sides.map(
        async (side) => [side, await codeOf(join(import.meta.dirname, `${side}.ts`))] as const,
      ),
    ),
  ) as Record<Side, string>;
  const weights = sides.map((side) => gzipSync(code[side], { level: 9 }).length);
  console.log(
    `code, gzip: ours ${kb(weights[0] ?? 0)} with the store, PouchDB ${kb(weights[1] ?? 0)}`,
  );
  for (const much of sizes) {
    const ours = await measure(code.ours, much);
    console.log(
      `${much} cards, ours: first sync in ${((ours['first sync']?.ms ?? 0) / 1000).toFixed(1)} s`,
    );
    const theirs = await measure(code.pouch, much);
    for (const [what, mine] of Object.entries(ours)) {
      const rival = theirs[what] as Row;
      const tell = ({ ms, up, down, requests }: Row) =>
        `${(ms / 1000).toFixed(2)} s, ${kb(up)} up, ${kb(down)} down, ${requests} requests`;
      const [time, wire] = [rival.ms / mine.ms, (rival.up + rival.down) / (mine.up + mine.down)];
      console.log(
        `${much} cards, ${what}: ours ${tell(mine)}; PouchDB ${tell(rival)}; ` +
          `PouchDB takes ${time.toFixed(1)} times as long and ${wire.toFixed(1)} times the bytes`,
      );
    }
  }
}
