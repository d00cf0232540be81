import type { OptimizerInput, TaskName } from '@sweetspot/schema'
import type { Figure, FigureVariant } from './figure.ts'
import { presetVariant, variantOf } from './variant.ts'

/** Every task of the lab, as the figure's switch calls it: the running example first. */
export const defaultTasks = {
  digits: 'handwritten digits',
  circles: 'disc in a ring',
  moons: 'half-moons',
  spirals: 'spirals',
  'logistic-regression': 'species of penguins',
  'linear-regression': 'mass of penguins',
  parabola: 'parabola',
  ravine: 'ravine',
  rosenbrock: 'curved valley',
  himmelblau: 'four hollows',
  saddle: 'saddle',
  beale: 'plains with corners',
} as const satisfies Record<TaskName, string>

/** Only networks meet chance, in their first weights and in the order of their batches. */
const networks: readonly string[] = ['digits', 'circles', 'moons', 'spirals']
const threeSeeds = [1, 2, 3]
const halfDecades = [1e-4, 3.16e-4, 1e-3, 3.16e-3, 0.01, 0.0316, 0.1, 0.316, 1, 3.16, 10]
const fiveDecades = [1e-5, 1e-4, 1e-3, 0.01, 0.1]

/** The figures of chapter 5. */
export const defaultAndDecadesFigures: readonly Figure[] = [
  {
    id: 'adam-default',
    chapter: 5,
    panels: ['bathtub'],
    look: 'Where the default stands in the bathtub of each task: on the floor, or on the left wall.',
    variants: Object.entries(defaultTasks).map(([name, label]) =>
      variantOf(
        {
          kind: 'comparison',
          run: { task: { name: name as TaskName }, optimizer: { name: 'adam' }, steps: 500 },
          learningRates: halfDecades,
          seeds: networks.includes(name) ? threeSeeds : [1],
          includeDefault: true,
        },
        { id: name, label },
      ),
    ),
  },
  {
    id: 'five-decades',
    chapter: 5,
    panels: ['loss'],
    display: { yScale: 'log' },
    look: 'Which curve falls fastest and still falls steadily at the end.',
    variants: [fiveRates({ name: 'adam' }, 'Adam'), fiveRates({ name: 'sgd' }, 'SGD')],
  },
  {
    id: 'decade-search',
    chapter: 5,
    panels: ['bathtub'],
    look: 'Which rates were tried, in which round, and whether the best has a worse neighbour on both sides.',
    variants: [
      presetVariant('decades', { id: 'adam', label: 'Adam' }),
      variantOf(
        {
          kind: 'search',
          run: { task: { name: 'digits' }, optimizer: { name: 'sgd' }, steps: 500 },
          from: 1e-5,
          to: 0.1,
          seeds: threeSeeds,
          extend: false,
          refinements: 0,
        },
        { id: 'sgd-stopped', label: 'SGD, stopped' },
      ),
      presetVariant('decades-sgd', { id: 'sgd-extended', label: 'SGD, extended' }),
    ],
  },
]

function fiveRates(optimizer: OptimizerInput, label: string): FigureVariant {
  return variantOf(
    {
      kind: 'comparison',
      run: { task: { name: 'digits' }, optimizer, steps: 500 },
      learningRates: fiveDecades,
      seeds: threeSeeds,
    },
    { id: optimizer.name, label },
  )
}
