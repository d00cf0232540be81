import type { RunInput } from '../experiments/run.ts'
import { digitsRelu, threeSeeds } from './ingredients.ts'
import { definePreset } from './preset.ts'

/** w² from 4 at 1.5, past the first number that is not finite. */
const leaps = (precision: 'float64' | 'float32' | 'float16') =>
  ({
    task: { name: 'parabola', start: [4], precision },
    learningRate: 1.5,
    whenNonFinite: 'continue',
    record: { params: 'copy' },
  }) as const satisfies RunInput

/** Chapters 1 and 2: one knob, and what happens when it is turned too far. */
export const tooLargePresets = [
  definePreset({
    name: 'the-knob',
    title: 'The same model, one knob',
    meaning: 'Two runs that differ in nothing but the rate: one has hardly begun where the other is done.',
    chapter: 1,
    input: {
      kind: 'comparison',
      run: { task: digitsRelu, steps: 500, record: { validationEvery: 50 } },
      learningRates: [0.01, 1],
      seeds: threeSeeds,
    },
  }),
  definePreset({
    name: 'overshoot',
    title: 'Too large on a parabola',
    meaning: 'On w² from 4 small rates converge, 0.5 takes one step, 1 jumps between ±4 for ever, 1.1 and 1.5 grow.',
    chapter: 2,
    input: {
      kind: 'comparison',
      run: { task: { name: 'parabola', start: [4] }, steps: 40, record: { params: 'copy' } },
      learningRates: [0.1, 0.5, 0.9, 1, 1.1, 1.5],
    },
  }),
  definePreset({
    name: 'overflow',
    title: 'The way to Infinity and NaN',
    meaning: 'At 1.5 on w² from 4: −8, 16, −32 …; the loss is Infinity at step 510, w at 1022, and NaN follows.',
    chapter: 2,
    input: { ...leaps('float64'), steps: 1100 },
  }),
  definePreset({
    name: 'worked-parabola',
    title: 'Row by row',
    meaning:
      'The first steps at 1.5 on w² from 4, as one would work them out by hand: each doubles w and turns its sign.',
    chapter: 2,
    input: { ...leaps('float64'), steps: 8 },
  }),
  definePreset({
    name: 'overflow-precisions',
    title: 'Fewer bits overflow sooner',
    meaning: 'The same run in float64, float32 and float16: its loss is Infinity at step 510, 62 and 6.',
    chapter: 2,
    input: {
      kind: 'overlay',
      runs: [
        { ...leaps('float64'), steps: 1100 },
        { ...leaps('float32'), steps: 140 },
        { ...leaps('float16'), steps: 20 },
      ],
    },
  }),
  definePreset({
    name: 'himmelblau',
    title: 'Too large on a surface',
    meaning: 'From slow to right to wandering for ever without converging, then to Infinity by step 75.',
    chapter: 2,
    input: {
      kind: 'comparison',
      run: { task: { name: 'himmelblau', start: [0, 0] }, steps: 200, record: { params: 'copy' } },
      learningRates: [1e-4, 0.0175, 0.03, 0.04],
    },
  }),
  definePreset({
    name: 'himmelblau-limit',
    title: 'Either side of the limit',
    meaning: 'The curvature at the minimum (3, 2) is 82.284, the limit 0.0243: 0.0225 converges, 0.025 does not.',
    chapter: 2,
    input: {
      kind: 'comparison',
      run: { task: { name: 'himmelblau', start: [0, 0] }, steps: 500, record: { params: 'copy' } },
      learningRates: [0.0225, 0.025],
    },
  }),
]
