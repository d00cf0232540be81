import type { Sweep, SweepRow } from '@sweetspot/schema'
import { plural } from '../format/count.ts'
import { formatLoss } from '../format/loss.ts'
import { formatPercent } from '../format/percent.ts'
import { findingText } from './finding.ts'

/** The numbers behind a row's verdict, in a few words. */
export function evidenceText(
  row: SweepRow,
  { best, rows, initialLoss }: Pick<Sweep, 'best' | 'rows' | 'initialLoss'>,
): string {
  const isAlone = rows.length === 1
  if (row.learningRate === best && !isAlone) return bestText(row, rows)
  const worst = row.diagnosis.findings.find(({ severity }) => severity !== 'info')
  if (worst !== undefined && row.place !== 'too-small') return findingText(worst)
  if (isAlone) return `from ${formatLoss(initialLoss)} to ${formatLoss(row.finalLoss)}`
  if (row.place === 'good' && row.excess <= 0) return 'as low as the best'
  if (!(row.excess > 0 && row.excess < Number.POSITIVE_INFINITY)) return ''
  return row.excess > 1 ? 'ends above its start' : `${formatPercent(row.excess)} of gain lost`
}

/** Why a rate is the best; a lower one that is no candidate, such as one that swings, is not passed over in silence. */
function bestText({ finalLoss }: SweepRow, rows: Sweep['rows']): string {
  const lower = rows.filter((row) => row.finalLoss < finalLoss).length
  const left = lower === 0 ? '' : `, ${lower} lower left out`
  return `lowest of ${plural(rows.length - lower, 'rate')}${left}`
}
