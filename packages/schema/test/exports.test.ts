import { expect, it } from 'vitest'
import * as schema from '../src/index.ts'

it('[SCHEMA-50] the package exports exactly the values that the snapshot lists', async () => {
  const lines = Object.entries(schema).map(([name, value]) => `${name}: ${typeof value}`)
  await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('exports.txt')
})
