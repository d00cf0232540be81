import { table } from '../markdown-table.mjs'
import { figures } from './figures.mjs'

/** Every goal with its two levels beside what was reached. */
export function goalTable(goals) {
  return table(
    ['work', 'precision', 'at least', 'goal', 'reached', 'met'],
    goals.map(({ title, precision, unit, atMost, atLeast, goal, reached, met }) => {
      const shown = (value) => (value === null ? '–' : `${figures(value)}${unit}`)
      const limit = (value) => (value === null ? '–' : `${atMost ? '≤' : '≥'} ${shown(value)}`)
      return [title, precision, limit(atLeast), limit(goal), shown(reached), met ?? 'not measured']
    }),
  )
}
