import { expect, it } from 'vitest'
import * as logs from '../src/index.ts'

it('[SURFACE-3] the package exports exactly the values that the snapshot lists', async () => {
  const lines = Object.entries(logs).map(([name, value]) => `${name}: ${typeof value}`)
  await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('exports.txt')
})
