import { defineConfig } from 'tsdown'

// One self-contained program: what it needs is bundled, so that starting it reads a few files instead of hundreds.
export default defineConfig({
  entry: ['src/cli.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  clean: true,
  fixedExtension: false,
  noExternal: [/.*/],
  minify: false,
  inputOptions: { resolve: { conditionNames: ['@sweetspot/source', 'import', 'module', 'node', 'default'] } },
})
