import type { OptimizerInput } from '../optimizers/index.ts'
import type { TaskInput } from '../tasks/index.ts'
import { adam, digitsRelu, moonsRelu, sgd, sgdMomentum, threeSeeds } from './ingredients.ts'
import { definePreset, type PresetSource } from './preset.ts'

const quarterDecades = grid(-5, 2, ['1', '1.78', '3.16', '5.62'])
const halfDecades = grid(-5, 3, ['1', '3.16'])

const optimizers = { sgd, momentum: sgdMomentum, adam } as const satisfies Record<string, OptimizerInput>
const titles = { sgd: 'SGD', momentum: 'SGD with momentum', adam: 'Adam' } as const

/** Chapter 8: how wide the band of good rates is. */
export const sensitivityPresets = [
  ...bathtubs('digits', digitsRelu, 'digits'),
  ...bathtubs('moons', moonsRelu, 'the half-moons'),
  ...lossScales('sgd', 'The best rate of SGD moves against the scale of the loss.'),
  ...lossScales('adam', "Adam's best rate hardly moves with the scale of the loss."),
]

function bathtubs(task: string, config: TaskInput, where: string) {
  return (['sgd', 'momentum', 'adam'] as const).map((word) =>
    definePreset({
      name: `sensitivity-${task}-${word}`,
      title: `The good band of ${titles[word]} on ${where}`,
      meaning: 'Final loss against rate by quarter decades: the width of the floor is what an optimizer forgives.',
      chapter: 8,
      input: sweep(config, optimizers[word], quarterDecades),
    }),
  )
}

function lossScales(word: 'sgd' | 'adam', meaning: string) {
  return [0.01, 100].map((lossScale) =>
    definePreset({
      name: `loss-scale-${lossScale}-${word}`,
      title: `Loss multiplied by ${lossScale}: ${titles[word]}`,
      meaning,
      chapter: 8,
      input: sweep({ ...digitsRelu, lossScale }, optimizers[word], halfDecades),
    }),
  )
}

function sweep(task: TaskInput, optimizer: OptimizerInput, learningRates: number[]): PresetSource['input'] {
  return { kind: 'comparison', run: { task, optimizer, steps: 500 }, learningRates, seeds: threeSeeds }
}

/** Rates from one power of ten to another; the mantissas cut each decade into equal parts. */
function grid(from: number, to: number, mantissas: readonly string[]): number[] {
  const rates: number[] = []
  for (let power = from; power < to; power++) {
    for (const mantissa of mantissas) rates.push(Number(`${mantissa}e${power}`))
  }
  return [...rates, Number(`1e${to}`)]
}
