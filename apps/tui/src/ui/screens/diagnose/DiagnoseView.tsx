import type { ViewProps } from '../../frame/screen.ts'
import { ColumnsView } from './columns/ColumnsView.tsx'
import type { Diagnose } from './create-diagnose.ts'
import { shownLog } from './diagnose-state.ts'
import { FilesView } from './files/FilesView.tsx'
import { DetailsView } from './report/DetailsView.tsx'
import { ReportView } from './report/ReportView.tsx'

/** The files to choose from, or the verdict on one. */
export function DiagnoseView(props: ViewProps<Diagnose>) {
  const state = props.model.get()
  const log = shownLog(state)
  if (state.place === 'columns' && state.columns) return <ColumnsView {...props} sheet={state.columns} />
  if (state.place === 'details' && log) return <DetailsView {...props} log={log} />
  if (state.place === 'report' && log) return <ReportView {...props} log={log} />
  return <FilesView {...props} />
}
