import { defineConfig } from 'vitest/config'

/** Every package is tested from its TypeScript source: the condition that our `exports` list first. */
export default defineConfig({
  resolve: { conditions: ['@sweetspot/source', 'module', 'import', 'default'] },
  ssr: { resolve: { conditions: ['@sweetspot/source', 'module', 'node', 'import', 'default'] } },
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'], execArgv: ['--expose-gc'], maxWorkers: 2 },
})
