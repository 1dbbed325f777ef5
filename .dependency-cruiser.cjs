// The floor plan of ARCHITECTURE.md: arrows go down, the wings meet only in post.ts and messages.ts.
const rooms = {
  '^utils/(post|report|health)\\.ts$': [],
  '^utils/language/': ['^utils/language/'],
  '^utils/composer/': ['^utils/composer/'],
  '^utils/page/': ['^utils/page/', '^utils/(post|health)\\.ts$'],
  '^utils/sites/': ['^utils/page/', '^utils/post\\.ts$'],
  '^utils/templates/': ['^utils/templates/', '^utils/language/', '^utils/post\\.ts$'],
  '^utils/team/': ['^utils/team/', '^utils/(storage|records|templates)/'],
  '^utils/mending/': ['^utils/mending/'],
  '^utils/records/': ['^utils/records/', '^utils/templates/'],
  '^utils/checks/': [
    '^utils/checks/',
    '^utils/templates/',
    '^utils/language/languages\\.ts$',
    '^utils/post\\.ts$',
  ],
  '^utils/thanks/': [
    '^utils/thanks/',
    '^utils/templates/',
    '^utils/language/',
    '^utils/post\\.ts$',
  ],
  '^utils/exchange/': ['^utils/exchange/', '^utils/templates/', '^utils/language/languages\\.ts$'],
  '^utils/storage/': [
    '^utils/storage/',
    '^utils/mending/',
    '^utils/records/',
    '^utils/thanks/',
    '^utils/templates/',
    '^utils/language/',
    '^utils/post\\.ts$',
    '^utils/browser\\.ts$',
  ],
  // The bridge: types of both wings, code of neither.
  '^utils/(envelope|messages|orders|ask|tell|ticket|browser|words|grants)\\.ts$': [
    '^utils/(envelope|messages|orders|ask|tell|ticket|browser|words|grants|post|health)\\.ts$',
    '^utils/composer/(landing|open-box)\\.ts$',
    '^utils/site-scripts\\.ts$',
    '^public/',
  ],
  // The page script's side of the bridge: what it has brought from outside when a person acts.
  '^utils/brought\\.ts$': [
    '^utils/(ask|messages|post|health)\\.ts$',
    '^utils/page/site\\.ts$',
    '^utils/composer/caret\\.ts$',
  ],
  // Which script brings which site: the one place outside the page wing that knows the sites' hosts.
  '^utils/site-scripts\\.ts$': ['^utils/sites/index\\.ts$', '^utils/page/site-among\\.ts$'],
  '^utils/thanking\\.ts$': ['^utils/(storage|templates|thanks|language)/', '^utils/post\\.ts$'],
  '^utils/before-send\\.ts$': ['^utils/(checks|storage|templates)/', '^utils/(post|replies)\\.ts$'],
  '^utils/following\\.ts$': ['^utils/(exchange|storage|team|templates)/'],
  '^utils/asking\\.ts$': ['^utils/(storage|team|templates)/', '^utils/(post|report)\\.ts$'],
  '^utils/replies\\.ts$': ['^utils/(storage|templates)/', '^utils/post\\.ts$'],
  '^components/': [
    '^components/',
    '^utils/checks/finding\\.ts$',
    '^utils/(post|words|health)\\.ts$',
    '^utils/templates/',
    '^utils/language/languages\\.ts$',
  ],
};

const doors = {
  franc: '^utils/language/',
  valibot: '^utils/(messages|tell)\\.ts$|^utils/(templates|storage|records|team|exchange|mending)/',
  papaparse: '^utils/exchange/csv\\.ts$',
  yaml: '^utils/exchange/yaml\\.ts$',
  'jsonc-parser': '^utils/exchange/json\\.ts$',
  htmlparser2: '^utils/(exchange/html|team/multistatus)\\.ts$',
  diff: '^utils/templates/difference\\.ts$',
  idb: '^utils/storage/',
  // What `wxt/browser` resolves to.
  'wxt/dist/browser': '^utils/browser\\.ts$',
  '@wxt-dev/webextension-polyfill': '^wxt\\.config\\.ts$',
  'webextension-polyfill': '^utils/browser\\.ts$',
};

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'site-to-site',
      severity: 'error',
      comment: 'A site never knows another site.',
      from: { path: '^utils/sites/(?!index)([^/]+)\\.ts$' },
      to: { path: '^utils/sites/', pathNot: '^utils/sites/$1\\.ts$' },
    },
    {
      name: 'entrypoint-to-entrypoint',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'no-arrow-up',
      severity: 'error',
      from: { path: '^(utils|components)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'bridge-takes-types-only',
      severity: 'error',
      from: { path: '^utils/(messages|brought)\\.ts$' },
      to: { path: '^utils/(composer|page)/', dependencyTypesNot: ['type-only'] },
    },
    ...Object.entries(rooms).map(([from, to]) => ({
      name: `room ${from}`,
      severity: 'error',
      from: { path: from },
      to: { path: '^(utils|components|entrypoints|public)/', pathNot: [from, ...to] },
    })),
    ...Object.entries(doors).map(([library, door]) => ({
      name: `door of ${library}`,
      severity: 'error',
      from: { pathNot: door },
      to: { path: `(^|node_modules/)${library.replaceAll('/', '\\/')}([./]|$)` },
    })),
    {
      name: 'not-resolved',
      severity: 'error',
      comment: 'A path that resolves to nothing hides from every rule.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
