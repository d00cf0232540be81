import { defineConfig } from 'tsdown'

// Each module is a file of its own, so that what a page does not use stays out of its bundle.
export default defineConfig({
  entry: { index: 'src/index.ts', lab: 'src/lab/index.ts', react: 'src/react/use-run.ts' },
  format: 'esm',
  dts: true,
  clean: true,
  fixedExtension: false,
  unbundle: true,
})
