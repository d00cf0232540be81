import { expect, it } from 'vitest'
import * as core from '../src/index.ts'

it('[SURFACE-1] the package exports exactly the values that the snapshot lists', async () => {
  const lines = Object.entries(core).map(([name, value]) => `${name}: ${typeof value}`)
  await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('exports.txt')
})
