import { formatCount } from '../format/count.ts'
import { formatRate } from '../format/rate.ts'
import { type DrawnRun, drawnRuns } from '../models/drawn-runs.ts'
import { capitalised } from '../words/capitalised.ts'
import type { DrawPanel } from './panel.ts'
import { quantityPanel } from './quantity-panel.ts'

/** Rate against step: what a schedule does, and what was changed in the middle of a run. */
export const rate: DrawPanel = (result, options) =>
  quantityPanel('rate', drawnRuns(result), options, {
    label: 'learning rate',
    of: ({ learningRate }) => learningRate,
    title: rateFinding,
    scale: 'linear',
    noisy: false,
  })

/** Ways of up to this many runs fit into a sentence. */
const mostWays = 3

function rateFinding(runs: readonly DrawnRun[]): string {
  const ways = runs.flatMap(({ run: { records }, label }) => {
    const first = records[0]
    const last = records.at(-1)
    if (!first || !last) return []
    const peak = records.reduce((top, record) => (record.learningRate > top.learningRate ? record : top))
    const parts = [`starts at ${formatRate(first.learningRate)}`]
    if (peak.learningRate > first.learningRate * 1.001)
      parts.push(`climbs to ${formatRate(peak.learningRate)} by step ${formatCount(peak.step)}`)
    if (last.learningRate < peak.learningRate * 0.999) parts.push(`ends at ${formatRate(last.learningRate)}`)
    return parts.length === 1 ? [] : [`${runs.length > 1 ? `${label} ` : 'The rate '}${parts.join(', ')}`]
  })
  if (ways.length === 0) return 'Every run keeps its rate.'
  return capitalised(`${ways.slice(0, mostWays).join('; ')}${ways.length > mostWays ? '; and others' : ''}.`)
}
