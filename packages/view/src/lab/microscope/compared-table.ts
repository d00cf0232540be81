import { formatLoss } from '../../format/loss.ts'
import { formatShort } from '../../format/short.ts'
import { drawnRuns } from '../../models/drawn-runs.ts'
import type { Table, TableRow } from '../../table/table.ts'
import type { DrawnResult } from '../drawing/drawn-result.ts'
import { quantityCell } from './parameters-table.ts'
import { type Looked, lookedAt, quantitiesOf } from './quantities.ts'

/** One watched parameter in both runs at the same step, null for the last, and the second as a multiple of the first; null where there is one run. */
export function comparedTable(
  { result, records }: DrawnResult,
  step: number | null,
  { place, isSpoken = false }: { readonly place: number; readonly isSpoken?: boolean },
): Table | null {
  const runs = drawnRuns(result).slice(0, 2)
  const looks = runs.map((_, i) => lookedAt(records[i] ?? [], step))
  const [first, second] = looks
  if (!first || !second) return null
  const quantities = quantitiesOf(second.watched)
  const cells = ({ record, watched }: Looked) => ({
    loss: { text: formatLoss(record.loss), value: record.loss },
    ...Object.fromEntries(quantities.map((quantity) => [quantity.key, quantityCell(quantity, watched, place)])),
  })
  const ratios = quantities.map(({ key, of }) => {
    const ratio = of(second.watched, place)! / of(first.watched, place)!
    return [key, Number.isFinite(ratio) ? formatShort(ratio) : ''] as const
  })
  return {
    columns: [
      { key: 'run', title: isSpoken ? '' : 'run', priority: 0 },
      { key: 'loss', title: 'loss', align: 'right', priority: 5 },
      ...quantities.map(({ key, title, name, priority }) => ({
        key,
        title: isSpoken ? name : title,
        align: 'right' as const,
        priority,
      })),
    ],
    rows: [
      ...runs.map(({ label, mark }, i): TableRow => ({ mark, cells: { run: label, ...cells(looks[i]!) } })),
      { cells: { run: 'second / first', ...Object.fromEntries(ratios) } },
    ],
  }
}
