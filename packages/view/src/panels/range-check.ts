import type { RangeTestResult } from '@sweetspot/schema'
import type { Chart } from '../chart/chart.ts'
import { formatDecades } from '../format/decades.ts'
import { formatPercent } from '../format/percent.ts'
import { bathtubChart } from '../models/bathtub.ts'
import { pickRules } from '../models/pick-rules.ts'
import { emptyChart } from './empty-chart.ts'
import type { DrawPanel } from './panel.ts'

/** Whole runs at a grid of rates, with the pick of every rule on them: how far from the best each one lands. */
export const rangeCheck: DrawPanel = (result) => [
  {
    kind: 'chart',
    name: 'range-check',
    chart:
      result.kind !== 'range-test-result' || result.check === null
        ? emptyChart('The picks were not checked against whole runs.', { x: 'learning rate', y: 'final loss' })
        : checkChart(result, result.check),
  },
]

function checkChart(result: RangeTestResult, check: NonNullable<RangeTestResult['check']>): Chart {
  const chart = bathtubChart(check)
  const title = checkFinding(result)
  return {
    ...chart,
    title,
    rules: pickRules(result).map((rule) => ({ ...rule, hangs: true })),
    summary: `${chart.summary} ${title}`,
  }
}

function checkFinding({ picks }: RangeTestResult): string {
  const own = picks.find(({ rule }) => rule === 'sweetspot')
  if (own?.decades == null || own.excess === null) return 'Our rule picked no rate that the whole runs could check.'
  return `Our pick lies ${formatDecades(own.decades)} from the best whole run and loses ${formatPercent(Math.max(0, own.excess))} of the gain.`
}
