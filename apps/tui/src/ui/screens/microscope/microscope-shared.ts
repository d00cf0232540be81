import { csvTable, type Panel } from '@sweetspot/view'
import {
  drawnResult,
  parameterMoments,
  parametersTable,
  ratesOverSteps,
  selectedRun,
  type WatchedRun,
} from '@sweetspot/view/lab'
import type { Shared } from '../../frame/screen.ts'
import { benchIn } from '../../training/change-bench.ts'
import { sharedOf } from '../../training/shared-of.ts'
import { withScreenCommand } from '../../training/with-screen-command.ts'
import type { MicroscopeModel } from './microscope-model.ts'

/** What can be taken out of the microscope: the numbers at the cursor as CSV, the chart that is shown, or the first, as SVG. */
export function microscopeShared(model: MicroscopeModel): Shared {
  const { store } = model
  const shared = withScreenCommand(
    sharedOf(store, () => panelsOf(model)),
    'microscope',
  )
  const { files } = shared
  if (files === null) return shared
  const csv = () => {
    const { columns, rows } = parametersTable(runOf(model), store.get().step, model.look())
    return csvTable({ columns: columns.filter(({ key }) => key !== 'hand'), rows })
  }
  return { ...shared, files: { ...files, csv } }
}

function runOf({ store }: MicroscopeModel): WatchedRun {
  const state = store.get()
  const bench = benchIn(state)!
  return { config: selectedRun(bench), records: drawnResult(state)!.records[bench.selected] ?? [] }
}

function panelsOf(model: MicroscopeModel): readonly Panel[] {
  const { place, page } = model.look()
  const run = runOf(model)
  const moments = parameterMoments(run, place)
  const places = run.config.record.watch.map((_, i) => i)
  const chart = page === 'rates' || moments === null ? ratesOverSteps(run, places) : moments[page === 'second' ? 1 : 0]
  return [{ kind: 'chart', name: 'moments', chart }]
}
