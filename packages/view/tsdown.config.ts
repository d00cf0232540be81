import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { index: 'src/index.ts', react: 'src/react/use-run.ts' },
  format: 'esm',
  dts: true,
  clean: true,
  fixedExtension: false,
})
