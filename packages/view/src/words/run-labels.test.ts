import { parse, type RunInput, runConfig } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { runLabels } from './run-labels.ts'

const labels = (...runs: Partial<RunInput>[]): string[] =>
  runLabels(runs.map((run) => parse(runConfig, { task: { name: 'moons' }, learningRate: 0.1, ...run })))

it('[WORDS-9] a run is named by what tells it from the others, and by nothing else', () => {
  expect(labels({ learningRate: 0.1 }, { learningRate: 1 })).toEqual(['0.1', '1'])
  expect(labels({})).toEqual(['0.1'])
  expect(labels({ optimizer: { name: 'adam' } }, { optimizer: { name: 'adam', biasCorrection: false } })).toEqual([
    'adam',
    'adam (no bias correction)',
  ])
  expect(labels({ optimizer: { name: 'sgd' } }, { optimizer: { name: 'adam' }, learningRate: 0.001 })).toEqual([
    'sgd 0.1',
    'adam 0.001',
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
