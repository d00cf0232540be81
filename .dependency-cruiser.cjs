/** Who may import whom; the table is in docs/architecture.md. `tools/walls.mjs` runs it and plants a violation that it must find. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$|/test/|\\.config\\.ts$' },
  to: { pathNot: allowed },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'schema-imports-zod-and-hashes',
      '^packages/schema/src',
      '^packages/schema/src|node_modules/(zod|@noble/hashes)/',
    ),
    only(
      'core-imports-schema-and-pure-rand',
      '^packages/core/src',
      '^packages/core/src|^packages/schema/src/index\\.ts$|node_modules/pure-rand/',
    ),
    only(
      'view-imports-schema-core-and-d3',
      '^packages/view/src',
      '^packages/view/src|^packages/(schema|core)/src/index\\.ts$|node_modules/(@types/)?d3-(array|contour)/|node_modules/(@types/)?react/',
    ),
    only(
      'lesson-imports-schema',
      '^packages/lesson/src',
      '^packages/lesson/src|^packages/schema/src/index\\.ts$|^(node:)?(fs/promises|path|url)$',
    ),
    only(
      'sweep-imports-schema-core-tinypool-and-node',
      '^packages/sweep/src',
      '^packages/sweep/src|^packages/(schema|core)/src/index\\.ts$|node_modules/tinypool/|^(node:)?(os|url|events|worker_threads)$',
    ),
    {
      name: 'only-the-hook-imports-react',
      severity: 'error',
      from: { path: '^packages/view/src', pathNot: '^packages/view/src/react/' },
      to: { path: 'node_modules/(@types/)?react/' },
    },
    { name: 'packages-never-import-apps', severity: 'error', from: { path: '^packages/' }, to: { path: '^apps/' } },
    {
      name: 'apps-do-not-import-each-other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/(?!$1/)' },
    },
    {
      name: 'web-never-imports-sweep',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^packages/sweep/' },
    },
    {
      name: 'screens-do-not-import-each-other',
      severity: 'error',
      from: { path: '^apps/tui/src/ui/screens/([^/]+)/' },
      to: { path: '^apps/tui/src/ui/screens/(?!$1/)' },
    },
    {
      name: 'commands-load-the-ui-when-it-is-opened',
      severity: 'error',
      from: { path: '^apps/tui/src/(cli|commands)/' },
      to: {
        path: '^apps/tui/src/ui/',
        pathNot: '^apps/tui/src/ui/terminal/refusal\\.ts$',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: { pathNot: '\\.config\\.ts$' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.next|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@sweetspot/source', 'import', 'types', 'node', 'default'],
    },
  },
}
