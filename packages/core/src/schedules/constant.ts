import { defineSchedule } from './schedule.ts'

/**
 * The same rate at every step.
 *
 *   η(t) = η₀
 */
export const constant = defineSchedule({
  name: 'constant',
  source: 'definition',
  create: (_config, { learningRate }) => ({ learningRate: () => learningRate }),
})
