import { defineConfig } from 'vitest/config'

/** Every package is tested from its TypeScript source: the condition that our `exports` list first. */
export default defineConfig({
  resolve: { conditions: ['@sweetspot/source', 'module', 'import', 'default'] },
  ssr: { resolve: { conditions: ['@sweetspot/source', 'module', 'node', 'import', 'default'] } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    // No test is about time, so none may fail because a machine is busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // A test of memory asks for a collection first.
    execArgv: ['--expose-gc'],
  },
})
