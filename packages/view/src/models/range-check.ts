import type { RangeTestResult, Sweep } from '@sweetspot/schema'
import type { Chart } from '../chart/chart.ts'
import { formatDecades } from '../format/decades.ts'
import { formatPercent } from '../format/percent.ts'
import { bathtubChart } from './bathtub.ts'
import { pickRules } from './pick-rules.ts'

/** The bathtub of whole runs that checks a range test, with the pick of every rule on it. */
export function rangeCheckChart(result: RangeTestResult, check: Sweep): Chart {
  const chart = bathtubChart(check)
  const title = rangeCheckFinding(result)
  return {
    ...chart,
    title,
    rules: pickRules(result).map((rule) => ({ ...rule, hangs: true })),
    summary: `${chart.summary} ${title}`,
  }
}

/** What the check says of our own pick. */
export function rangeCheckFinding({ picks }: RangeTestResult): string {
  const own = picks.find(({ rule }) => rule === 'sweetspot')
  if (own?.decades == null || own.excess === null) return 'Our rule picked no rate that the whole runs could check.'
  return `Our pick lies ${formatDecades(own.decades)} from the best whole run and loses ${formatPercent(Math.max(0, own.excess))} of the gain.`
}
