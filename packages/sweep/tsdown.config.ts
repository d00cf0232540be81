import { defineConfig } from 'tsdown'

export default defineConfig([
  { entry: ['src/index.ts'], format: 'esm', platform: 'node', dts: true, clean: true, fixedExtension: false },
  // What runs in a thread is one file with all it needs: a thread starts sooner, and whatever conditions the host resolves
  // imports with, it cannot meet TypeScript.
  {
    entry: ['src/worker.ts'],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    clean: false,
    dts: false,
    fixedExtension: false,
    noExternal: [/.*/],
    inputOptions: { resolve: { conditionNames: ['@sweetspot/source', 'import', 'module', 'node', 'default'] } },
  },
])
