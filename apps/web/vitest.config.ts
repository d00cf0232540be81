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
          // And after all other tests.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
