import { type ExperimentResult, toJson } from '@sweetspot/schema'
import { commandOf, csvTable, legendOf, linkOf, type Panel, svgPanel } from '@sweetspot/view'
import type { LabStore } from '@sweetspot/view/lab'
import type { Shared } from '../frame/screen.ts'

/** What can be taken out of a training: its command and link, and, once it has a result, files with these panels. */
export function sharedOf({ get }: Pick<LabStore, 'get'>, panels: () => readonly Panel[]): Shared {
  const { experiment, hash, result } = get()
  return {
    name: `${experiment.kind}-${hash.slice(0, 10)}`,
    command: commandOf(experiment),
    link: linkOf(experiment),
    page: 'lab',
    files: result && filesOf(result, panels),
  }
}

/** The files that a result can be saved as, drawn with these panels. */
export function filesOf(result: ExperimentResult, panels: () => readonly Panel[]): NonNullable<Shared['files']> {
  return {
    json: () => `${toJson(result, { indent: 2 })}\n`,
    csv: () => csvTable(legendOf(result)),
    svg() {
      const drawn = panels().find(({ kind }) => kind !== 'table')
      return drawn === undefined ? '' : svgPanel(drawn, { width: 880, height: 520, theme: 'auto', isFile: true })
    },
  }
}
