import type { RunResult } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { loadResults } from '../results/load-result.ts'
import { peakOf } from '../results/series.ts'
import { figures } from './index.ts'

/** Below this share of the start a linear axis shows no difference, above that one it cuts off. */
const [unseen, cut] = [0.1, 1.2]

const overDecades = figures
  .filter(({ display }) => display?.yScale === 'log')
  .map((figure) => [figure.id, figure] as const)

it.each(overDecades)(
  '[VIEW-53] %s is first shown over decades: a linear axis would lay its ends on one another, or cut off what comes back',
  async (_, figure) => {
    const results = Object.values(await loadResults(figure))
    const isHidden = results.map((result) => {
      const runs: readonly RunResult[] = 'runs' in result ? result.runs : []
      const start = Math.max(...runs.map(({ initial }) => initial.loss))
      const low = runs.map(({ final }) => final.loss).filter((loss) => loss < unseen * start)
      const comesBack = runs.some((run) => run.final.loss < start && peakOf(run).loss > cut * start)
      return comesBack || Math.max(...low) > 1.5 * Math.min(...low)
    })
    expect(isHidden).toContain(true)
  },
)
