import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      include: ['e2e/**/*.test.ts'],
      globalSetup: 'e2e/serve-site.ts',
      // Two browsers at work side by side would make each other's cancel slow.
      fileParallelism: false,
    },
  }),
)
