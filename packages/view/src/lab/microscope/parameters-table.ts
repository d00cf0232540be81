import type { WatchedRecord } from '@sweetspot/schema'
import { formatNumber } from '../../format/number.ts'
import { runMarks } from '../../marks/run-mark.ts'
import type { Table, TableCell, TableRow } from '../../table/table.ts'
import type { WatchedRun } from './microscope-charts.ts'
import { parameterName } from './parameter-name.ts'
import { lookedAt, type Quantity, quantitiesOf } from './quantities.ts'

/** How the rows of parameters are told. */
export interface ParametersLook {
  /** Place of the parameter in hand among those that are watched. */
  readonly place: number
  /** Whether columns have names instead of symbols. */
  readonly isSpoken?: boolean
}

/** Every watched parameter of a run at a step, null for the last: its gradient, what the optimizer remembers of it, its update and value. */
export function parametersTable(
  { config, records }: WatchedRun,
  step: number | null,
  { place, isSpoken = false }: ParametersLook,
): Table {
  const looked = lookedAt(records, step)
  const quantities = looked === null ? [] : quantitiesOf(looked.watched)
  const { watch } = config.record
  const marks = runMarks(watch.length)
  return {
    columns: [
      { key: 'hand', title: '', priority: 0 },
      { key: 'what', title: isSpoken ? '' : 'weight', priority: 4 },
      ...quantities.map(({ key, title, name, priority }) => ({
        key,
        title: isSpoken ? name : title,
        align: 'right' as const,
        priority,
      })),
    ],
    rows: watch.map(
      (index, i): TableRow => ({
        mark: marks[i]!,
        cells: {
          hand: i === place ? (isSpoken ? 'in hand' : '>') : '',
          what: parameterName(config.task, index),
          ...Object.fromEntries(
            quantities.map((quantity) => [quantity.key, quantityCell(quantity, looked!.watched, i)] as const),
          ),
        },
      }),
    ),
  }
}

/** A number of a watched parameter as a cell. Without a gradient v is 0 and the rate is rate/ε: a number that no update ever used. */
export function quantityCell({ key, of }: Quantity, watched: WatchedRecord, place: number): TableCell | string {
  const value = of(watched, place)
  if (value === undefined) return ''
  const isUnused = key === 'effectiveRate' && watched.state['v']?.[place] === 0
  return { text: isUnused ? 'unused' : formatNumber(value), value }
}
