import type { OptimizerConfigOf } from '@sweetspot/schema'
import { formatNumber } from '../../format/number.ts'

/** One line of an update that is worked through: `m = β₁ × m + (1 − β₁) × g`, the same in numbers, and what comes of it. */
export interface WorkedLine {
  readonly symbol: string
  readonly formula: string
  readonly numbers: string
  readonly value: number
}

/** The numbers of one parameter that an update of Adam is made of. */
export interface AdamNumbers {
  /** Number of the update, counted from 1. */
  readonly t: number
  readonly learningRate: number
  readonly g: number
  readonly mBefore: number
  readonly vBefore: number
  readonly m: number
  readonly v: number
  readonly mHat: number
  readonly vHat: number
  readonly rate: number
  readonly update: number
  readonly w: number
  readonly after: number | undefined
}

/** An update of Adam line by line, each with what its numbers give, to be held against the recorded value. */
export function adamLines(
  adam: OptimizerConfigOf<'adam'>,
  n: AdamNumbers,
): (WorkedLine & { readonly exact: number })[] {
  const { beta1, beta2, biasCorrection } = adam
  const f = formatNumber
  const power = superscript(n.t)
  const corrected = (symbol: string, raw: string, beta: string, decay: number, from: number, value: number) =>
    biasCorrection
      ? {
          symbol,
          formula: `${raw} / (1 − ${beta}ᵗ)`,
          numbers: `${f(from)} / (1 − ${decay}${power})`,
          value,
          exact: from / (1 - decay ** n.t),
        }
      : { symbol, formula: `${raw}, not corrected`, numbers: f(from), value, exact: from }
  return [
    {
      symbol: 'm',
      formula: 'β₁ × m + (1 − β₁) × g',
      numbers: `${beta1} × ${f(n.mBefore)} + (1 − ${beta1}) × ${f(n.g)}`,
      value: n.m,
      exact: beta1 * n.mBefore + (1 - beta1) * n.g,
    },
    {
      symbol: 'v',
      formula: 'β₂ × v + (1 − β₂) × g²',
      numbers: `${beta2} × ${f(n.vBefore)} + (1 − ${beta2}) × (${f(n.g)})²`,
      value: n.v,
      exact: beta2 * n.vBefore + (1 - beta2) * n.g * n.g,
    },
    corrected('m̂', 'm', 'β₁', beta1, n.m, n.mHat),
    corrected('v̂', 'v', 'β₂', beta2, n.v, n.vHat),
    { symbol: 'rate', ...divided(adam, n), value: n.rate },
    {
      symbol: 'update',
      formula: '−rate × m̂',
      numbers: `−${f(n.rate)} × ${f(n.mHat)}`,
      value: n.update,
      exact: -n.rate * n.mHat,
    },
    ...(n.after === undefined
      ? []
      : [
          {
            symbol: 'new w',
            formula: 'w + update',
            numbers: `${f(n.w)} + ${f(n.update)}`,
            value: n.after,
            exact: n.w + n.update,
          },
        ]),
  ]
}

/** The effective rate, with ε where the config has it. */
function divided({ beta2, epsilon, epsilonPlacement, biasCorrection }: OptimizerConfigOf<'adam'>, n: AdamNumbers) {
  const [rate, vHat, eps] = [formatNumber(n.learningRate), formatNumber(n.vHat), formatNumber(epsilon)]
  if (epsilonPlacement === 'inside')
    return {
      formula: 'η / √(v̂ + ε)',
      numbers: `${rate} / √(${vHat} + ${eps})`,
      exact: n.learningRate / Math.sqrt(n.vHat + epsilon),
    }
  if (epsilonPlacement === 'outside' || !biasCorrection)
    return {
      formula: 'η / (√v̂ + ε)',
      numbers: `${rate} / (√${vHat} + ${eps})`,
      exact: n.learningRate / (Math.sqrt(n.vHat) + epsilon),
    }
  return {
    formula: 'η / (√v̂ + ε/√(1 − β₂ᵗ))',
    numbers: `${rate} / (√${vHat} + ${eps}/√(1 − ${beta2}${superscript(n.t)}))`,
    exact: n.learningRate / (Math.sqrt(n.vHat) + epsilon / Math.sqrt(1 - beta2 ** n.t)),
  }
}

const superscript = (count: number): string => [...String(count)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
