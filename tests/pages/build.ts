import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const lab = fileURLToPath(new URL('../lab/', import.meta.url));
const output = fileURLToPath(new URL('../../.output/pages/', import.meta.url));

let folder: string | undefined;
/** Where the pages of these very sources lie: test files build at once, and none may empty another's. */
function pagesFolder(): string {
  if (folder) return folder;
  const times = [here, lab].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map(
      (name) => `${name} ${statSync(join(room, name)).mtimeMs}`,
    ),
  );
  folder = join(
    output,
    createHash('sha256').update(times.sort().join('\n')).digest('hex').slice(0, 12),
  );
  return folder;
}

/** Our own pages, by the host that they stand in for. */
const pageOf: Record<string, string> = {
  'x.com': 'x',
  'mastodon.example': 'mastodon',
  'bsky.app': 'bluesky',
  'comments.example': 'anywhere',
  ...Object.fromEntries(
    [
      'www.reddit.com',
      'old.reddit.com',
      'www.youtube.com',
      'studio.youtube.com',
      'www.facebook.com',
      'www.instagram.com',
      'www.threads.com',
      'www.linkedin.com',
      'stackoverflow.com',
      'discourse.example',
      'lemmy.example',
      'misskey.example',
      'news.ycombinator.com',
      'www.tiktok.com',
      'www.pinterest.com',
      'www.tumblr.com',
      'wordpress.example',
    ].map((host) => [host, 'others']),
  ),
};

/** Every host that one of our pages stands in for. */
export const pageHosts = Object.keys(pageOf);

/** The built file that answers for a path of a host: assets by name, the host's page for all else. */
export function fileFor(host: string, path: string): string | undefined {
  const name = pageOf[host];
  if (!name) return undefined;
  const asset = /^\/assets\/[\w.-]+$/.exec(path)?.[0];
  return join(pagesFolder(), asset ?? `${name}/index.html`);
}

/** Builds every page; no script or style stands inline, since the sites' own policies forbid it. */
export async function buildPages(): Promise<void> {
  if (existsSync(pagesFolder())) return;
  const making = `${pagesFolder()}.${process.pid}.${Date.now()}`;
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    base: '/',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: making,
      emptyOutDir: true,
      target: 'esnext',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rollupOptions: {
        input: [...new Set(Object.values(pageOf))].map((name) => `${here}${name}/index.html`),
      },
    },
  });
  try {
    renameSync(making, pagesFolder());
  } catch {
    // Somebody else was faster with the same pages.
    rmSync(making, { recursive: true, force: true });
  }
}
