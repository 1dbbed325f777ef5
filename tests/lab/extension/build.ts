import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const output = join(import.meta.dirname, '../../../.output');

const taken = 'const taken = await way(editor, text);';

/** Faults to be planted into our insertion, each of which the matrix has to find. */
const plants = {
  'presses Send': `${taken} document.querySelector('.send')?.click();`,
  'presses Enter': `${taken} editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));`,
  'sends a form': `${taken} document.body.appendChild(document.createElement('form')).requestSubmit();`,
  'writes to the network': `${taken} fetch('/told', { method: 'POST', body: text });`,
  'puts it in twice': `await way(editor, text); ${taken}`,
  'loses a line': `const taken = await way(editor, text.replace(/\\n\\n/, '\\n'));`,
  'loses the caret': `const taken = await way(editor, text); setTimeout(() => getSelection()?.setPosition(editor, 0), 40);`,
} as const;
export type Plant = keyof typeof plants;
export const allPlants = Object.keys(plants) as Plant[];

function planting(plant: Plant): Plugin {
  return {
    name: 'plant',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/composer/insert.ts')) return undefined;
      const planted = code.replace(taken, plants[plant]);
      if (planted === code) throw new Error('the place to plant a fault in is gone');
      return planted;
    },
  };
}

/** Builds the stand-in extension under a name, with a fault in it if asked for, and answers its folder. */
export async function buildStandIn(name: string, plant?: Plant): Promise<string> {
  const outDir = join(output, `stand-in-${name}`);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: plant ? [planting(plant)] : [],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      lib: {
        entry: join(import.meta.dirname, 'content.ts'),
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
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest));
  return outDir;
}
