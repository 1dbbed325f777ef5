import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { plainTag } from '../../utils/language/languages.ts';
import { launch } from '../browsers/launch.ts';
import { asante, type Detector } from './detectors.ts';
import { bare, readLabelled } from './rows.ts';
import { accuracy, called, score, surest } from './scores.ts';

// npm run language:browsers -- FILE...
// What i18n.detectLanguage of both real browsers says of the same files, asked by a throw-away extension.

const folder = '../shared/data/language';
const asked = process.argv.slice(2);
const usual = ['social', 'fourlang-short', 'wordpairs', 'mixed', 'romanized', 'und'];
const files = asked.length > 0 ? asked : usual.map((name) => `${folder}/${name}.tsv`);

interface Found {
  isReliable: boolean;
  languages: { language: string; percentage: number }[];
}

const script = `(async () => {
  const api = globalThis.browser ?? chrome;
  const texts = await (await fetch(location.origin + '/texts')).json();
  const found = [];
  const from = performance.now();
  for (const text of texts) found.push(await api.i18n.detectLanguage(text));
  const took = performance.now() - from;
  await fetch(location.origin + '/found', { method: 'POST', body: JSON.stringify({ found, took }) });
})();`;

/** Every text's answer from a browser's own detector, and the milliseconds that all of them took. */
async function ask(kind: 'chromium' | 'firefox', texts: string[]): Promise<[Found[], number]> {
  const { promise, resolve } = Promise.withResolvers<[Found[], number]>();
  let askedFor = false;
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        const { found, took } = JSON.parse(body);
        response.end();
        resolve([found, took]);
      });
    } else if (request.url === '/texts') {
      askedFor = true;
      response.end(JSON.stringify(texts));
    } else response.setHeader('content-type', 'text/html').end('<!doctype html><title>-</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const extension = join(tmpdir(), `asante-language-${kind}`);
  await mkdir(extension, { recursive: true });
  const manifest = {
    manifest_version: kind === 'chromium' ? 3 : 2,
    name: 'detectLanguage',
    version: '1',
    browser_specific_settings: { gecko: { id: 'language@asante.example' } },
    ...(kind === 'firefox' ? { permissions: ['http://127.0.0.1/*'] } : {}),
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['ask.js'], run_at: 'document_end' }],
  };
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(extension, 'ask.js'), script);
  const browser = await launch(kind, { extension });
  try {
    const page = await browser.newPage();
    // The extension may still be starting when the first page opens: it is opened again until asked for texts.
    for (let tries = 0; tries < 20 && !askedFor; tries += 1) {
      await page.goto(`http://127.0.0.1:${port}/`);
      await setTimeout(1000);
    }
    if (!askedFor) throw new Error('the throw-away extension did not start');
    const late = setTimeout(300_000, undefined, { ref: false }).then(() => {
      throw new Error('no answer within five minutes');
    });
    return await Promise.race([promise, late]);
  } finally {
    await browser.close();
    server.close();
  }
}

const sets = files.filter((file) => {
  if (!existsSync(file)) console.log(`${file} SKIPPED: not there`);
  return existsSync(file);
});
const rows = sets.map(readLabelled);
const texts = rows.flat().map(bare);
const ours = await asante();
for (const kind of ['chromium', 'firefox'] as const) {
  let answers: Found[];
  let took: number;
  try {
    [answers, took] = await ask(kind, texts);
  } catch (error) {
    console.log(`${kind}: SKIPPED, ${String(error)}`);
    continue;
  }
  console.log(`${kind}: ${((1000 * took) / texts.length).toFixed(0)} us per post`);
  const found = new Map(texts.map((text, at) => [text, answers[at]]));
  const own: Detector = (text) => {
    const answer = found.get(text);
    const [first] = answer?.languages ?? [];
    const language = first && first.language !== 'und' ? plainTag(first.language) : undefined;
    return {
      language,
      confidence: (first?.percentage ?? 0) / 100,
      sure: language !== undefined && answer?.isReliable === true,
    };
  };
  sets.forEach((file, at) => {
    const theirs = score(own, rows[at] ?? [], bare).scored;
    const mine = score(ours, rows[at] ?? [], ({ text }) => text).scored;
    const line = [accuracy, (all: typeof mine) => surest(all, 0.9)[0], called].map(
      (measure) => `${measure(theirs).toFixed(2)} (asante ${measure(mine).toFixed(2)})`,
    );
    console.log(
      `${kind} ${basename(file)} right ${line[0]} %, on the surest 90 % ${line[1]} %, called sure ${line[2]} %`,
    );
  });
}
