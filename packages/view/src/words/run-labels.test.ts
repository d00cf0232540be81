import { parse, type RunInput, runConfig } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { runLabels } from './run-labels.ts'

const configs = (runs: readonly Partial<RunInput>[]) =>
  runs.map((run) => parse(runConfig, { task: { name: 'moons' }, learningRate: 0.1, ...run }))
const labels = (...runs: Partial<RunInput>[]): string[] => runLabels(configs(runs))
const short = (...runs: Partial<RunInput>[]): string[] => runLabels(configs(runs), { short: true })

it('[WORDS-9] a run is named by what tells it from the others, and by nothing else', () => {
  expect(labels({ learningRate: 0.1 }, { learningRate: 1 })).toEqual(['0.1', '1'])
  expect(labels({})).toEqual(['0.1'])
  expect(labels({ optimizer: { name: 'adam' } }, { optimizer: { name: 'adam', biasCorrection: false } })).toEqual([
    'Adam',
    'Adam (no bias correction)',
  ])
  expect(labels({ optimizer: { name: 'sgd' } }, { optimizer: { name: 'adam' }, learningRate: 0.001 })).toEqual([
    'SGD 0.1',
    'Adam 0.001',
  ])
  expect(labels({}, { schedule: { name: 'warmup', schedule: { name: 'cosine' } } })).toEqual([
    'constant',
    'warmup, cosine',
  ])
  expect(labels({}, { task: { name: 'moons', loss: 'squared-error', batchSize: 8 } })).toEqual([
    'cross entropy, batch size 32',
    'squared error, batch size 8',
  ])
  expect(labels({}, { interventions: [{ step: 200, learningRate: 0.01 }] })).toEqual([
    'unchanged',
    '0.01 from step 200',
  ])
})

it('[WORDS-10] runs that differ in nothing are numbered', () => {
  expect(labels({}, {}, {})).toEqual(['0.1', '0.1 (2)', '0.1 (3)'])
})

it('[PANEL-26] in a drawing a run is called by its settings alone, where they tell it from the others', () => {
  const dampened = { name: 'sgd', momentum: 0.9, dampening: 0.9 } as const
  expect(short({ optimizer: { name: 'sgd' } }, { optimizer: dampened }, { optimizer: { name: 'adam' } })).toEqual([
    'SGD',
    'momentum 0.9, dampened',
    'Adam',
  ])
  expect(short({ optimizer: { name: 'adam' } }, { optimizer: { name: 'adam', epsilon: 0.01 } })).toEqual([
    'epsilon 1e-8',
    'epsilon 0.01',
  ])
  const decayed = ['adam', 'adamw'].flatMap((name) => [0, 0.1].map((weightDecay) => ({ name, weightDecay })))
  expect(short(...decayed.map((optimizer) => ({ optimizer: optimizer as RunInput['optimizer'] })))).toEqual([
    'Adam',
    'Adam (weight decay 0.1)',
    'weight decay 0',
    'AdamW (weight decay 0.1)',
  ])
  expect(short({ seed: 1 }, { seed: 2, learningRate: 1 })).toEqual(['0.1', '1'])
  expect(labels({ seed: 1 }, { seed: 2, learningRate: 1 })).toEqual(['0.1, seed 1', '1, seed 2'])
  expect(short({ optimizer: dampened }, { optimizer: { name: 'adam' }, learningRate: 1 })).toEqual([
    'SGD 0.1',
    'Adam 1',
  ])
})
