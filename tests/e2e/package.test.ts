import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import linter from 'addons-linter';
import { describe, expect, test } from 'vitest';
import { builtFor, launch } from '../browsers/launch.ts';

const manifestOf = async (kind: 'chromium' | 'firefox') =>
  JSON.parse(await readFile(join(builtFor(kind), 'manifest.json'), 'utf8'));

describe('what we ask of a person at installation', () => {
  test.each(['chromium', 'firefox'] as const)('in %s is nothing that warns', async (kind) => {
    const manifest = await manifestOf(kind);
    expect(manifest.permissions.sort()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      ...(kind === 'chromium' ? ['sidePanel'] : []),
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    for (const key of ['host_permissions', 'content_scripts', 'optional_permissions'])
      expect(manifest).not.toHaveProperty(key);
    for (const each of manifest.web_accessible_resources)
      expect(each).toMatchObject({
        resources: ['panel.html', 'draft.html'],
        use_dynamic_url: true,
      });
  });

  test('Chromium itself lists no warning', async () => {
    const browser = await launch('chromium', { extension: builtFor('chromium') });
    try {
      const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
      const page = await browser.newPage();
      await page.goto(worker.url().replace(/[^/]*$/, 'welcome.html'));
      const warningsOf = (text: string) =>
        page.evaluate(
          (manifest) => chrome.management.getPermissionWarningsByManifest(manifest),
          text,
        );
      const text = await readFile(join(builtFor('chromium'), 'manifest.json'), 'utf8');
      expect(await warningsOf(text)).toEqual([]);
      // And it does list one where there is one.
      const loud = { ...JSON.parse(text), host_permissions: ['https://x.com/*'] };
      expect(await warningsOf(JSON.stringify(loud))).toHaveLength(1);
    } finally {
      await browser.close();
    }
  });

  test('Firefox is told that no data is collected unless a person joins a team', async () => {
    const { gecko } = (await manifestOf('firefox')).browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({
      required: ['none'],
      optional: ['authenticationInfo', 'personallyIdentifyingInfo'],
    });
  });

  test("Firefox's own linter finds no error, and no warning but Preact's", async () => {
    const { summary, warnings } = await linter
      .createInstance({
        config: { _: [builtFor('firefox')], logLevel: 'fatal', output: 'none', boring: true },
        runAsBinary: false,
      })
      .run();
    expect(summary.errors).toBe(0);
    // Preact sets innerHTML only where a view asks for it, and none of ours does; trusted types forbid it besides.
    const others = warnings.filter(
      ({ code }: { code: string }) => code !== 'UNSAFE_VAR_ASSIGNMENT',
    );
    expect(others).toEqual([]);
  });
});
