import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

// Sites are granted by the person, by name, from a click: nothing here may warn at install.
const permissions = ['storage', 'unlimitedStorage', 'scripting', 'activeTab'];

const ownBrowser = fileURLToPath(import.meta.resolve('wxt/browser'));

/** One small script per site, so that a page loads the reader of its own site and of no other. */
function siteScripts(folder: string): { name: string; inputPath: string }[] {
  const scripts = new Map<string, string[]>();
  const room = join(import.meta.dirname, 'utils/sites');
  for (const file of readdirSync(room)) {
    if (file === 'index.ts') continue;
    const anyHost = readFileSync(join(room, file), 'utf8').includes('matches: []');
    const name = `site-${anyHost ? 'any-host' : file.replace('.ts', '')}`;
    scripts.set(name, [...(scripts.get(name) ?? []), join(room, file)]);
  }
  mkdirSync(folder, { recursive: true });
  return [...scripts].map(([name, files]) => {
    const inputPath = join(folder, `${name}.ts`);
    const imports = files.map((file, n) => `import site${n} from ${JSON.stringify(file)};`);
    const list = files.map((_, n) => `site${n}`).join(', ');
    writeFileSync(
      inputPath,
      `${imports.join('\n')}
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
export default defineUnlistedScript(() => { globalThis.asanteSites = [${list}]; });
`,
    );
    return { name, inputPath };
  });
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],

  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions,
    options_ui: { page: 'library.html', open_in_tab: true },
    optional_host_permissions: ['https://*/*'],
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['https://*/*'], use_dynamic_url: true },
    ],
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    commands: {
      open: { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_command_open__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'asante@asante.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { externally_connectable: { ids: [] }, minimum_chrome_version: '130' }),
  }),
  hooks: {
    // What runs in a page asks only for what both browsers answer with promises themselves: the polyfill
    // would be a fifth of its weight and do nothing there.
    'vite:build:extendConfig': (entrypoints, config) => {
      const inPages = entrypoints.every(({ type }) => type === 'unlisted-script');
      const alias = config.resolve?.alias as Record<string, string> | undefined;
      if (inPages && alias) alias['wxt/browser'] = ownBrowser;
    },
    'entrypoints:found': (wxt, found) => {
      for (const script of siteScripts(join(wxt.config.wxtDir, 'sites')))
        found.push({ ...script, type: 'unlisted-script' });
    },
    // Runtime registration copies `matches` into host_permissions, which would warn at install.
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.command === 'build') delete manifest.host_permissions;
    },
  },
});
