import type { SweepRow } from '@sweetspot/schema'
import { formatPercent } from '../format/percent.ts'
import { findingText } from './finding.ts'

/** The numbers behind a row's verdict, in a few words. */
export function evidenceText(row: SweepRow): string {
  const worst = row.diagnosis.findings.find(({ severity }) => severity !== 'info')
  if (worst !== undefined && row.place !== 'too-small') return findingText(worst)
  if (row.place === 'good' && row.excess === 0) return ''
  if (!(row.excess > 0 && row.excess < Number.POSITIVE_INFINITY)) return ''
  return row.excess > 1 ? 'ends above its start' : `${formatPercent(row.excess)} of gain lost`
}
