import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

// Sites are granted by the person, by name, from a click: nothing here may warn at install.
const permissions = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms'];

const ownBrowser = fileURLToPath(import.meta.resolve('wxt/browser'));

const room = join(import.meta.dirname, 'utils/sites');

/**
 * One small script per site, so that a page loads the reader of its own site and of no other. Software that runs on
 * any host is known by its marks first: `site-any-host` holds those alone, and the page script has the reader brought.
 */
function siteScripts(folder: string): { name: string; inputPath: string }[] {
  const names = readdirSync(room).flatMap((file) => /^(?!index)(.+)\.ts$/.exec(file)?.[1] ?? []);
  const codeOf = (name: string) => readFileSync(join(room, `${name}.ts`), 'utf8');
  const anyHost = names.filter((name) => codeOf(name).includes('matches: []'));
  const known = anyHost.filter((name) => codeOf(name).includes('export const recognises'));
  const from = (name: string) => JSON.stringify(join(room, `${name}.ts`));
  const brought = JSON.stringify(join(import.meta.dirname, 'utils/brought.ts'));
  const marks = anyHost.map((name) => {
    const recognises = known.includes(name) ? `, recognises: ${name}` : '';
    return `{ name: '${name}', matches: []${recognises} }`;
  });
  const script = (name: string, imports: string[], work: string) => {
    const inputPath = join(folder, `site-${name}.ts`);
    imports.push("import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';");
    writeFileSync(
      inputPath,
      `${imports.join('\n')}\nexport default defineUnlistedScript(() => { ${work} });\n`,
    );
    return { name: `site-${name}`, inputPath };
  };
  mkdirSync(folder, { recursive: true });
  return [
    script(
      'any-host',
      known.map((name) => `import { recognises as ${name} } from ${from(name)};`),
      `globalThis.asanteSites = [${marks.join(', ')}];`,
    ),
    ...names.map((name) =>
      anyHost.includes(name)
        ? script(
            name,
            [`import site from ${from(name)};`, `import { give } from ${brought};`],
            `give('site-${name}', site);`,
          )
        : script(name, [`import site from ${from(name)};`], 'globalThis.asanteSites = [site];'),
    ),
  ];
}

/** WXT's frame around a script tells of a crash to a console that is silent in a build: a hundred bytes in each. */
const bareScripts = {
  name: 'bare-scripts',
  transform: (code: string, id: string) =>
    id.includes('wxt-unlisted-script-entrypoint')
      ? `${/^import definition .*$/m.exec(code)?.[0]}\ndefinition.main();`
      : undefined,
};

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
      { resources: ['panel.html', 'draft.html'], matches: ['https://*/*'], use_dynamic_url: true },
    ],
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
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
              data_collection_permissions: {
                required: ['none'],
                // Asked for when a person joins a team: its server is told who they are and what they write.
                optional: ['authenticationInfo', 'personallyIdentifyingInfo'],
              },
            },
          },
        }
      : {
          externally_connectable: { ids: [] },
          minimum_chrome_version: '130',
          storage: { managed_schema: 'managed.json' },
        }),
  }),
  hooks: {
    // What runs in a page asks only for what both browsers answer with promises themselves: the polyfill
    // would be a fifth of its weight and do nothing there.
    'vite:build:extendConfig': (entrypoints, config) => {
      const inPages = entrypoints.every(({ type }) => type === 'unlisted-script');
      const alias = config.resolve?.alias as Record<string, string> | undefined;
      if (inPages && alias) alias['wxt/browser'] = ownBrowser;
      if (inPages) config.plugins?.push(bareScripts);
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
