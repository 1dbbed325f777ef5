import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the stand-in extension and answers its folder. */
export async function buildStandIn(): Promise<string> {
  const outDir = fileURLToPath(new URL('../../../.output/lab-extension/', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('./content.ts', import.meta.url)),
        formats: ['iife'],
        name: 'standIn',
        fileName: () => 'content.js',
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Stand-in',
    version: '1',
    permissions: ['clipboardWrite'],
    host_permissions: ['<all_urls>'],
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['content.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
      },
    ],
    browser_specific_settings: { gecko: { id: 'stand-in@asante.example' } },
  };
  await writeFile(`${outDir}manifest.json`, JSON.stringify(manifest));
  return outDir;
}
