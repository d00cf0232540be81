import { defineConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

const { include = [], ...common } = shared.test ?? {}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: { ...common, name: 'unit', include: [...include, 'scripts/**/*.test.ts'] },
      },
      {
        ...shared,
        test: {
          ...common,
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          globalSetup: 'e2e/serve-site.ts',
          // Two browsers at work side by side would make each other's cancel slow.
          fileParallelism: false,
          // A real browser shares a busy machine with other work: where nobody looks on, one more try tells a fault from bad luck.
          retry: process.env['CI'] ? 1 : 0,
          // And after all other tests.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
