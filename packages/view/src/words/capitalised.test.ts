import { expect, it } from 'vitest'
import { parabola, ratesOnParabola, resultOf } from '../panels/example-results.ts'
import { panelsOf } from '../panels/index.ts'
import { panelTitle } from '../panels/panel-title.ts'
import { capitalised } from './capitalised.ts'
import { findingOf } from './finding-of.ts'

it('[VIEW-83] a finding begins with a capital, whatever the name of its first run; rates and symbols stay as they are', async () => {
  const run = { ...parabola, learningRate: 0.1 }
  const result = await resultOf({ kind: 'overlay', runs: [run, { ...run, schedule: { name: 'cosine' } }] })
  expect(findingOf(result)).toMatch(/^Constant ends at .*; cosine at/)
  for (const panel of panelsOf(['loss', 'position', 'bathtub', 'rate'], result))
    expect(panelTitle(panel)).toMatch(/^[A-Z]/)
  expect(findingOf(await ratesOnParabola([1e-5, 0.1]))).toMatch(/^0\.1 ends/)
  expect(['w₁ settles', 'β stays', '1e-5 settles'].map(capitalised)).toEqual(['w₁ settles', 'β stays', '1e-5 settles'])
})
