import { expect, it } from 'vitest'
import * as sweep from '../src/index.ts'

it('[SURFACE-4] the package exports exactly the values that the snapshot lists', async () => {
  const lines = Object.entries(sweep).map(([name, value]) => `${name}: ${typeof value}`)
  await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('exports.txt')
})
