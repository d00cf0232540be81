import type { SearchResult } from '@sweetspot/schema'
import { formatCount, plural } from '../format/count.ts'
import { formatLoss } from '../format/loss.ts'
import { formatPercent } from '../format/percent.ts'
import { formatRate } from '../format/rate.ts'
import { verdictMark } from '../marks/verdict-mark.ts'
import type { Table } from '../table/table.ts'

/** The floor of the bathtub, its band, and what finding it cost. */
export function searchFinding(result: SearchResult): string {
  const { sweep, best, stepsSpent, stepsExhaustive } = result
  const row = sweep.rows.find(({ learningRate }) => learningRate === best)
  if (row === undefined)
    return result.partial
      ? 'No rate has come to its end with a loss below its start.'
      : 'No rate here brings the loss below its start.'
  const band =
    sweep.band === null || sweep.band[0] === sweep.band[1]
      ? ''
      : `, good from ${formatRate(sweep.band[0])} to ${formatRate(sweep.band[1])}`
  const edge =
    sweep.bestOnEdge === 'none'
      ? ''
      : ` It sits on the ${sweep.bestOnEdge === 'low' ? 'lower' : 'upper'} edge of what was tried.`
  const cost = ` Cost: ${formatCount(stepsSpent)} steps, ${formatPercent(stepsSpent / stepsExhaustive)} of trying every rate of this spacing.`
  return `${formatRate(row.learningRate)} is best: final loss ${formatLoss(row.finalLoss)}${band}.${edge}${cost}`
}

/** How much a rate costs that is off by up to a decade and a half, or null where too few whole runs lie around the best. */
export function sensitivitySentence({ sweep: { sensitivity } }: SearchResult): string | null {
  if (sensitivity === null) return null
  return `Sensitivity: ${formatPercent(sensitivity)} of the gain lost on average over three decades around the best.`
}

/** Sentences for what was left out of the ranking. */
export function leftOutSentences({ leftOut }: SearchResult): string[] {
  return leftOut.map(
    ({ learningRate, verdict }) =>
      `${formatRate(learningRate)} has a low loss but is left out: ${verdictMark(verdict).word}.`,
  )
}

/** The rounds of a search: what was tried, the best so far, and the price. */
export function roundsTable({ rounds }: SearchResult): Table {
  return {
    columns: [
      { key: 'round', title: 'round', priority: 0 },
      { key: 'rates', title: 'rates', priority: 1 },
      { key: 'best', title: 'best so far', align: 'right', priority: 0 },
      { key: 'steps', title: 'steps', align: 'right', priority: 2 },
    ],
    rows: rounds.map(({ kind, learningRates, best, steps }) => ({
      cells: {
        round: kind,
        rates:
          learningRates.length > 4
            ? `${plural(learningRates.length, 'rate')} from ${formatRate(learningRates[0]!)} to ${formatRate(learningRates.at(-1)!)}`
            : learningRates.map(formatRate).join(', '),
        best: best === null ? '–' : { text: formatRate(best), value: best },
        steps: { text: formatCount(steps), value: steps },
      },
    })),
  }
}
