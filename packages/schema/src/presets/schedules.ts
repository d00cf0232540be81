import type { RunInput } from '../experiments/run.ts'
import type { ScheduleInput } from '../schedules/index.ts'
import { adam, digitsRelu, sgd, sgdMomentum } from './ingredients.ts'
import { definePreset } from './preset.ts'

const cosine = { name: 'cosine' } as const
const warmup = (schedule: { readonly name: 'constant' | 'cosine' }) =>
  ({ name: 'warmup', steps: 50, schedule }) as const

/** Chapter 10: schedules make rates usable that are too large at the start or at the end. */
export const schedulePresets = [
  run('no-warmup', 'Too large at the start', 'SGD at 1.65 breaks in its first steps and does not heal.', sgd, 1.65),
  run(
    'warmup',
    'Warm-up saves it',
    'The same rate after a climb of 50 steps: the best run of all.',
    sgd,
    1.65,
    warmup({ name: 'constant' }),
  ),
  run(
    'warmup-not-enough',
    'Warm-up has its limit',
    'At 2.5 the climb only delays the end.',
    sgd,
    2.5,
    warmup({ name: 'constant' }),
  ),
  run('no-decay', 'Too large at the end', 'Momentum at 0.7 stops at a noise floor.', sgdMomentum, 0.7),
  run(
    'cosine',
    'Decay lowers the floor',
    'The same rate, falling along a cosine, ends far lower.',
    sgdMomentum,
    0.7,
    cosine,
  ),
  run('warmup-cosine', 'Both', 'A climb and a cosine: lower still.', sgdMomentum, 0.7, warmup(cosine)),
  run('no-schedule-adam', 'Adam at a rate beside the cliff', 'At 0.18 Adam stops at a high floor.', adam, 0.18),
  run(
    'warmup-cosine-adam',
    'Adam with both',
    'A climb and a cosine make the same rate a good one.',
    adam,
    0.18,
    warmup(cosine),
  ),
  run(
    'cosine-hurts',
    'Decay is no free lunch',
    'SGD at 1 was best without a schedule; the cosine takes away its speed.',
    sgd,
    1,
    cosine,
  ),
  overlay(
    'warm-ups',
    'What a climb saves, and what not',
    'Three runs: 1.65 at once, 1.65 after a climb, 2.5 after it.',
    [on(sgd, 1.65), on(sgd, 1.65, warmup({ name: 'constant' })), on(sgd, 2.5, warmup({ name: 'constant' }))],
  ),
  overlay('decays', 'A floor, and two ways below it', 'Momentum at 0.7: constant, with a cosine, with both.', [
    on(sgdMomentum, 0.7),
    on(sgdMomentum, 0.7, cosine),
    on(sgdMomentum, 0.7, warmup(cosine)),
  ]),
  overlay('rescue', 'Put right in time, and too late', 'SGD at 2.5, lowered to 0.1 at step 5, at step 100, or never.', [
    on(sgd, 2.5),
    { ...on(sgd, 2.5), interventions: [{ step: 5, learningRate: 0.1 }] },
    { ...on(sgd, 2.5), interventions: [{ step: 100, learningRate: 0.1 }] },
  ]),
]

type Optimizer = NonNullable<RunInput['optimizer']>

/** A run on the digits. */
function on(optimizer: Optimizer, learningRate: number, schedule: ScheduleInput = { name: 'constant' }): RunInput {
  return { task: digitsRelu, optimizer, learningRate, schedule, steps: 500, record: { validationEvery: 50 } }
}

function run(name: string, title: string, meaning: string, ...what: Parameters<typeof on>) {
  return definePreset({ name, title, meaning, chapter: 10, input: on(...what) })
}

function overlay(name: string, title: string, meaning: string, runs: RunInput[]) {
  return definePreset({ name, title, meaning, chapter: 10, input: { kind: 'overlay', runs } })
}
