import type { SweepRow } from '@sweetspot/schema'
import { formatPercent } from '../format/percent.ts'
import { findingText } from './finding.ts'

/** The numbers behind a row's verdict, in a few words. */
export function evidenceText(row: SweepRow): string {
  const worst = row.diagnosis.findings.find(({ severity }) => severity !== 'info')
  if (worst !== undefined) return findingText(worst)
  if (row.place === 'good' && row.excess === 0) return ''
  return Number.isFinite(row.excess) && row.excess > 0
    ? `${formatPercent(row.excess)} of the gain short of the best`
    : ''
}
