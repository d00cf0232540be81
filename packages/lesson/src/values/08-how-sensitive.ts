import type { Sweep } from '@sweetspot/schema'
import { lossScales } from '../figures/08-how-sensitive.ts'
import type { FigureResults } from '../results/figure-results.ts'
import { comparisonOf, overlaidRun } from '../results/kind-of-result.ts'
import type { ValueFormat, ValueSource } from './value.ts'

/** The order of the optimizers in the figures "bathtubs" and "fair-race". */
export const raceOrder = ['sgd', 'momentum', 'adam'] as const
type Racer = (typeof raceOrder)[number]

const orNaN = (value: number | null | undefined) => value ?? Number.NaN

/** The bathtub of one optimizer on a task. */
export function bathtubOf(results: FigureResults, task: 'digits' | 'moons', racer: Racer): Sweep {
  return comparisonOf(results, task).sweeps[raceOrder.indexOf(racer)]!
}

/** The best rates of SGD and Adam at a scale of the loss. */
export function bestsAt(results: FigureResults, scale: keyof typeof lossScales) {
  const [sgd, adam] = comparisonOf(results, scale).sweeps
  return { sgd: orNaN(sgd?.best), adam: orNaN(adam?.best) }
}

const widthOf = (results: FigureResults, task: 'digits' | 'moons', racer: Racer) =>
  orNaN(bathtubOf(results, task, racer).bandWidth)

const adamsBand = (results: FigureResults) => bathtubOf(results, 'digits', 'adam')
const adamsWall = (results: FigureResults) =>
  adamsBand(results).rows.find(({ diagnosis }) => diagnosis.verdict === 'collapsed')!

const tub = (id: string, format: ValueFormat, of: ValueSource['of']): ValueSource => ({
  id,
  figure: 'bathtubs',
  format,
  of,
})

const scales = Object.keys(lossScales) as (keyof typeof lossScales)[]
const scaled = (id: string, format: ValueFormat, of: ValueSource['of']): ValueSource => ({
  id: `scale-${id}`,
  figure: 'loss-scale',
  format,
  of,
})

const race = (id: string, format: ValueFormat, of: ValueSource['of']): ValueSource => ({
  id: `race-${id}`,
  figure: 'fair-race',
  format,
  of,
})
const variants = { own: 'own-rates', same: 'same-rate', other: 'other-rate' } as const
const rateOf = (results: FigureResults, variant: string) => overlaidRun(results, variant, 0).config.learningRate

/** The values of chapter 8. */
export const howSensitiveValues: readonly ValueSource[] = [
  tub('bathtub-seeds', 'count', (results) => comparisonOf(results, 'digits').config.seeds.length),
  tub('bathtub-steps', 'count', (results) => comparisonOf(results, 'digits').config.run.steps),
  ...raceOrder.flatMap((racer) => [
    tub(`width-best-${racer}`, 'rate', (results) => orNaN(bathtubOf(results, 'digits', racer).best)),
    tub(`width-digits-${racer}`, 'rate', (results) => widthOf(results, 'digits', racer)),
    tub(`width-moons-${racer}`, 'rate', (results) => widthOf(results, 'moons', racer)),
  ]),
  tub('width-factor-sgd', 'factor', (results) => 10 ** widthOf(results, 'digits', 'sgd')),
  tub('width-factor-adam', 'factor', (results) => 10 ** widthOf(results, 'digits', 'adam')),
  tub('width-share-momentum', 'percent', momentumsShare),
  tub('adam-last-good', 'rate', (results) => orNaN(adamsBand(results).band?.[1])),
  tub('adam-wall-rate', 'rate', (results) => adamsWall(results).learningRate),
  tub('adam-wall-loss', 'loss', (results) => adamsWall(results).finalLoss),

  ...scales.flatMap((scale) => [
    scaled(scale, 'rate', () => lossScales[scale]),
    scaled(`sgd-${scale}`, 'rate', (results) => bestsAt(results, scale).sgd),
    scaled(`adam-${scale}`, 'rate', (results) => bestsAt(results, scale).adam),
  ]),
  scaled('adam-shift', 'factor', adamsShift),

  ...Object.entries(variants).flatMap(([word, variant]) =>
    raceOrder.map((racer, index) =>
      race(`${word}-${racer}`, 'loss', (results) => overlaidRun(results, variant, index).final.loss),
    ),
  ),
  race('same-rate', 'rate', (results) => rateOf(results, variants.same)),
  race('other-rate', 'rate', (results) => rateOf(results, variants.other)),
]

/** How much of the width that Adam has beyond SGD momentum alone brings. */
export function momentumsShare(results: FigureResults): number {
  const [sgd, momentum, adam] = raceOrder.map((racer) => widthOf(results, 'digits', racer)) as [number, number, number]
  return (momentum - sgd) / (adam - sgd)
}

/** Largest over smallest of Adam's best rates at the three scales. */
export function adamsShift(results: FigureResults): number {
  const bests = scales.map((scale) => bestsAt(results, scale).adam)
  return Math.max(...bests) / Math.min(...bests)
}
