import type { Chart } from '@sweetspot/view'
import {
  comparedRates,
  comparedTable,
  type DrawnResult,
  labMarks,
  parameterMoments,
  ratesOverSteps,
  type WatchedRun,
} from '@sweetspot/view/lab'
import { Box, Text } from 'ink'
import { useMemo } from 'react'
import { useLook } from '../../look/look.ts'
import { ChartView } from '../../parts/ChartView.tsx'
import { TableView } from '../../parts/TableView.tsx'
import type { MicroscopePage } from './microscope-model.ts'

interface ChartsProps {
  readonly page: MicroscopePage
  readonly drawn: DrawnResult
  readonly runs: readonly WatchedRun[]
  /** Which of the runs is in hand. */
  readonly selected: number
  readonly place: number
  readonly step: number | null
  readonly columns: number
  readonly rows: number
}

/** So many parameters are told apart in one chart. */
const mostLines = 6
const gap = 2
/** Rows of the comparison: two runs and what the second is of the first, under their head. */
const comparedRows = 5

/** What stands below the numbers: both moments, one of them, the effective rates, or both runs. */
export function MicroscopeCharts(props: ChartsProps) {
  const { page, runs, selected, place, columns } = props
  const run = runs[selected]!
  const moments = useMemo(() => parameterMoments(run, place), [run, place])
  const rates = useMemo(() => ratesOverSteps(run, placesAround(place, run.config.record.watch.length)), [run, place])
  if (page === 'compared') return <Compared {...props} />
  if (page === 'rates') return <Growing chart={rates} {...props} />
  if (moments === null) return <Text>This optimizer keeps no moments of a parameter.</Text>
  if (page !== 'formulas') return <Growing chart={moments[page === 'first' ? 0 : 1]} {...props} />
  const half = Math.floor((columns - gap) / 2)
  return (
    <Box columnGap={gap}>
      <Growing chart={moments[0]} {...props} columns={half} />
      <Growing chart={moments[1]} {...props} columns={half} />
    </Box>
  )
}

/** A chart up to the cursor. */
function Growing({
  chart,
  step,
  columns,
  rows,
}: { readonly chart: Chart } & Pick<ChartsProps, 'step' | 'columns' | 'rows'>) {
  const upTo = useMemo(() => (step === null ? chart : { ...chart, upTo: step }), [chart, step])
  return <ChartView chart={upTo} columns={columns} rows={rows} />
}

function Compared(props: ChartsProps) {
  const { drawn, runs, place, step, columns, rows } = props
  const { isSpoken } = useLook()
  const table = useMemo(() => comparedTable(drawn, step, { place, isSpoken }), [drawn, step, place, isSpoken])
  const chart = useMemo(() => {
    const marks = labMarks(runs.map(({ config }) => config))
    return comparedRates(
      runs.map((run, i) => ({ ...run, label: i === 0 ? 'first' : 'second', mark: marks[i]! })),
      place,
    )
  }, [runs, place])
  if (table === null) return <Text>Change something first: b bias correction, e and E ε, + and - the rate.</Text>
  return (
    <Box flexDirection="column">
      <TableView table={table} columns={columns} />
      {rows - comparedRows >= 8 && <Growing chart={chart} {...props} rows={rows - comparedRows} />}
    </Box>
  )
}

/** The places of a few parameters, the one in hand among them. */
function placesAround(place: number, count: number): readonly number[] {
  const from = Math.max(0, Math.min(place - Math.floor(mostLines / 2), count - mostLines))
  return Array.from({ length: Math.min(mostLines, count) }, (_, i) => from + i)
}
