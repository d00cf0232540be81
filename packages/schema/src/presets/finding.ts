import { adam, digitsRelu, sgd, threeSeeds } from './ingredients.ts'
import { definePreset } from './preset.ts'

const eightSeeds = [1, 2, 3, 4, 5, 6, 7, 8]

/** Chapters 5 and 6: finding a rate by decades and by a range test. */
export const findingPresets = [
  definePreset({
    name: 'decades',
    title: 'Search by decades',
    meaning: 'Adam: five decades find 0.01, half-decades between them find a better rate beside it.',
    chapter: 5,
    input: {
      kind: 'search',
      run: { task: digitsRelu, optimizer: adam, steps: 500 },
      from: 1e-5,
      to: 0.1,
      seeds: threeSeeds,
    },
  }),
  definePreset({
    name: 'decades-sgd',
    title: 'The best rate on the edge',
    meaning: 'SGD: the best of the same decades sits on the edge, so the search goes on upwards, to 1.',
    chapter: 5,
    input: {
      kind: 'search',
      run: { task: digitsRelu, optimizer: sgd, steps: 500 },
      from: 1e-5,
      to: 0.1,
      seeds: threeSeeds,
    },
  }),
  definePreset({
    name: 'range-test-sgd',
    title: 'Range test, SGD',
    meaning: 'One ramp of 300 steps from 0.0001 to 100, on eight seeds, and what each published rule reads from it.',
    chapter: 6,
    input: {
      kind: 'range-test',
      run: { task: digitsRelu, optimizer: sgd, steps: 500 },
      from: 1e-4,
      to: 100,
      steps: 300,
      seeds: eightSeeds,
    },
  }),
  definePreset({
    name: 'range-test-adam',
    title: 'Range test, Adam',
    meaning: 'The same ramp for Adam, from 0.00001 to 10: the rules disagree in the other direction.',
    chapter: 6,
    input: {
      kind: 'range-test',
      run: { task: digitsRelu, optimizer: adam, steps: 500 },
      from: 1e-5,
      to: 10,
      steps: 300,
      seeds: eightSeeds,
    },
  }),
  definePreset({
    name: 'range-test-too-narrow',
    title: 'A range that is too narrow',
    meaning: 'SGD on a ramp that ends before the loss rises: there is nothing to read, and the answer is to go higher.',
    chapter: 6,
    input: {
      kind: 'range-test',
      run: { task: digitsRelu, optimizer: sgd, steps: 500 },
      from: 1e-5,
      to: 0.1,
      steps: 300,
      seeds: eightSeeds,
    },
  }),
]
