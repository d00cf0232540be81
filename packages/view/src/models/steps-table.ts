import { formatCount, plural } from '../format/count.ts'
import type { Table } from '../table/table.ts'
import type { AimedRun } from '../words/target.ts'

/** The steps that each run needs for its target loss, and whether the reader's budget is enough, or else what the run was given. */
export function stepsTable(aimed: readonly AimedRun[], budget?: number): Table {
  const title = budget === undefined ? 'in the steps given' : `within ${plural(budget, 'step')}`
  return {
    columns: [
      { key: 'run', title: 'run', priority: 0 },
      { key: 'steps', title: 'steps needed', align: 'right', priority: 0 },
      { key: 'reached', title, priority: 0 },
    ],
    rows: aimed.map(({ run, name, mark, steps }) => ({
      mark,
      cells: {
        run: name,
        steps: { text: neededText(steps, run), value: steps },
        reached: steps <= (budget ?? run.config.steps) ? '✓ reached' : '– not reached',
      },
    })),
  }
}

function neededText(steps: number, { outcome, stepsRun }: AimedRun['run']): string {
  if (steps < Infinity) return formatCount(steps)
  return outcome.kind === 'diverged' ? 'never' : `more than ${formatCount(stepsRun)}`
}
