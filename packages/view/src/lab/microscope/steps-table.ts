import { formatCount } from '../../format/count.ts'
import type { Table, TableRow } from '../../table/table.ts'
import type { WatchedRun } from './microscope-charts.ts'
import { quantityCell } from './parameters-table.ts'
import { lookedAt, quantitiesOf } from './quantities.ts'

/** Every number of one watched parameter at a few steps, side by side. */
export function stepsTable({ records }: WatchedRun, place: number, steps: readonly number[]): Table {
  const looks = steps.flatMap((step) => lookedAt(records, step) ?? [])
  const quantities = looks[0] === undefined ? [] : quantitiesOf(looks[0].watched)
  return {
    columns: [
      { key: 'symbol', title: '', priority: 0 },
      { key: 'name', title: '', priority: 1 },
      ...looks.map(({ record }) => ({
        key: String(record.step),
        title: `step ${formatCount(record.step)}`,
        align: 'right' as const,
        priority: 0,
      })),
    ],
    rows: quantities.map((quantity): TableRow => {
      const { title, name } = quantity
      return {
        cells: {
          symbol: [...title].length > 2 ? '' : title,
          name,
          ...Object.fromEntries(
            looks.map(({ record, watched }) => [String(record.step), quantityCell(quantity, watched, place)]),
          ),
        },
      }
    }),
  }
}
