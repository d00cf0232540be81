import { formatNumber } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { sweetspot } from '../sweetspot.ts'
import { hasTmux, openTmux } from '../tmux.ts'

interface Watched {
  readonly grads: readonly number[]
  readonly updates: readonly number[]
  readonly state: Readonly<Record<string, readonly number[]>>
}
type Json = { readonly runs: readonly { readonly records: readonly { readonly watched: Watched }[] }[] }

const numbersAt = async (step: number): Promise<string[]> => {
  const { stdout } = await sweetspot(['overlay', 'moments', '--json'])
  const { grads, updates, state } = (JSON.parse(stdout) as Json).runs[0]!.records[step]!.watched
  return [grads, updates, ...Object.values(state)].map(([value]) => formatNumber(value!))
}

describe.skipIf(!hasTmux)('the microscope in a terminal', () => {
  it('[TMIC-18] the numbers at the cursor are those that the command writes, and the screen is left', async () => {
    const numbers = await numbersAt(2)
    await using session = openTmux({ args: ['microscope', 'moments'], columns: 120, rows: 30 })
    await session.until(/ 500 steps/)
    session.keys('Home')
    for (const key of ['Right', 'l']) session.keys(key)
    const screen = await session.until(/step 2 of 499/)
    for (const number of numbers) expect(screen).toContain(number)
    session.keys('b')
    await session.until(/no bias correction[\s\S]*step 2 of 499/)
    session.resize(60, 16)
    await session.until(/\[5 Microscope\] 6 {2}7/)
    session.keys('q')
    expect(await session.until(/ended with/)).toMatch(/^ended with 0\n/)
  })
})

it('[TMIC-19] off a terminal the numbers are printed at the first, a middle and the last step; a search has none', async () => {
  const { stdout, code } = await sweetspot(['microscope', 'moments'])
  expect([code, stdout]).toEqual([0, expect.stringMatching(/step 0 +step 249 +step 499/)])
  for (const number of await numbersAt(0)) expect(stdout).toContain(number)
  expect(await sweetspot(['microscope', 'decades'])).toMatchObject({ code: 2 })
})
