import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { index: 'src/index.ts', results: 'src/results/load-result.ts' },
  format: 'esm',
  dts: true,
  clean: false,
  fixedExtension: false,
})
