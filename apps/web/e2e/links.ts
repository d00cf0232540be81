import { toLink } from '@sweetspot/schema'

/** An experiment that is over at once. */
export const short = toLink({
  kind: 'comparison',
  run: { task: { name: 'moons' }, steps: 20 },
  learningRates: [0.01, 0.1, 1],
})

/** Minutes of work on any machine. */
export const long = toLink({
  kind: 'comparison',
  run: { task: { name: 'digits' }, optimizer: { name: 'adam' }, steps: 100_000 },
  learningRates: [1e-4, 1e-3, 1e-2, 0.1],
})
