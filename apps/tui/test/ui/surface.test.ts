import { formatNumber } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { sweetspot } from '../sweetspot.ts'
import { hasTmux, openTmux } from '../tmux.ts'

type Json = { readonly runs: readonly { readonly records: readonly { readonly loss: number }[] }[] }

describe.skipIf(!hasTmux)('surfaces in a terminal', () => {
  it('[TSURF-11] the losses at the cursor are those that the command writes, at every size, and the screen is left', async () => {
    const { stdout } = await sweetspot(['overlay', 'himmelblau', '--json'])
    const losses = (JSON.parse(stdout) as Json).runs.map(({ records }) => formatNumber(records[3]!.loss))
    await using session = openTmux({ args: ['surface'], columns: 100, rows: 30 })
    await session.until(/200 steps[\s\S]*healthy/)
    session.keys('Home')
    for (const key of ['Right', 'l', 'Right']) session.keys(key)
    const wide = await session.until(/step 3 of 199/)
    for (const loss of losses) expect(wide).toContain(` ${loss} `)
    session.resize(60, 16)
    expect(await session.until((screen) => /\[6 Surface\] 7/.test(screen) && screen.includes('step 3'))).toContain(
      losses[0],
    )
    session.keys('q')
    expect(await session.until(/ended with/)).toMatch(/^ended with 0\n/)
  })
})

it('[TSURF-12] off a terminal the drawing and the table are printed, in ASCII where asked for; a network is no surface', async () => {
  const { stdout, code } = await sweetspot(['surface', 'saddle'])
  expect([code, stdout]).toEqual([0, expect.stringMatching(/settles\.[\s\S]*[\u2801-\u28ff][\s\S]*healthy/)])
  expect((await sweetspot(['surface', 'beale', '--ascii'])).stdout).toMatch(/^[\x20-\x7e\n]+$/)
  expect(await sweetspot(['surface', 'digits'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('rosenbrock'),
  })
})
