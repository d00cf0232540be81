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
]

function run(
  name: string,
  title: string,
  meaning: string,
  optimizer: NonNullable<RunInput['optimizer']>,
  learningRate: number,
  schedule: ScheduleInput = { name: 'constant' },
) {
  const input = { task: digitsRelu, optimizer, learningRate, schedule, steps: 500, record: { validationEvery: 50 } }
  return definePreset({ name, title, meaning, chapter: 10, input })
}
