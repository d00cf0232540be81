import { formatCount, formatRate, verdictMark } from '@sweetspot/view'
import type { RunRow } from '@sweetspot/view/lab'

/** The runs as sentences, one each, for those who hear them. */
export function spokenRuns(rows: readonly RunRow[]): string {
  return rows
    .map((row) => {
      const parts = [
        `Run ${row.mark.letter}${row.isSelected ? ', in hand' : ''}: rate ${formatRate(row.learningRate)}`,
        row.words,
        row.finalLoss === '' ? (row.lossNow === '' ? '' : `loss ${row.lossNow}`) : `final loss ${row.finalLoss}`,
        row.bestLoss === '' ? '' : `best ${row.bestLoss}`,
        row.verdict === null
          ? `step ${formatCount(row.stepsDone)} of ${formatCount(row.steps)}`
          : verdictMark(row.verdict).word,
        row.evidence,
        row.isHidden ? 'not drawn' : '',
      ]
      return `${parts.filter((part) => part !== '').join(', ')}.`
    })
    .join('\n')
}
