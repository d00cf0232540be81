import { expect, it } from 'vitest'
import * as view from '../src/index.ts'

it('[SURFACE-2] the package exports exactly the values that the snapshot lists', async () => {
  const lines = Object.entries(view).map(([name, value]) => `${name}: ${typeof value}`)
  await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('exports.txt')
})
