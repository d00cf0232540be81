import { expect, it } from 'vitest'
import { asciiOf } from './ascii.ts'
import { sheetOf } from './sheet.ts'

it('[TLES-36] formulas and names keep their meaning in ASCII', () => {
  const words = ['θₜ₊₁ = θₜ − η gₜ', '10⁻³', 'm̂ₜ/(√v̂ₜ + ε)', '√(η₁)', 'Schäfer', '✓ ▲ ∞', '漢']
  expect(words.map(asciiOf)).toEqual([
    'theta_(t+1) = theta_t - eta g_t',
    '10^-3',
    'm_hat_t/(sqrt v_hat_t + epsilon)',
    'sqrt(eta_1)',
    'Schafer',
    '+ ^ inf',
    '?',
  ])
})

it('[TLES-37] a hat stays on its letter in a drawing', () => {
  const sheet = sheetOf(1, 4)
  sheet.put(0, 0, 'm\u0302 v')
  expect(sheet.lines('none')).toEqual(['m\u0302 v'])
})
