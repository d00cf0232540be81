import type { PanelName } from '@sweetspot/schema'
import type { PlannedExperiment } from '@sweetspot/view'
import { type PanelRoom, panelRows } from '../../../../prose/panel-lines.ts'

/** Rows of a legend beside its rows: its head, the line below that, and an empty line on either side. */
const legendFrame = 4
/** Rows of the captions of most figures. */
const captionRows = 5

/** About the rows that a figure will have once it is trained: it keeps them free, so that what stands below it need not move. */
export function expectedRows(panels: readonly PanelName[], experiment: PlannedExperiment, room: PanelRoom): number {
  return panelRows(panels.length, room) + legendFrame + legendRows(experiment) + captionRows
}

function legendRows(experiment: PlannedExperiment): number {
  switch (experiment.kind) {
    case 'comparison':
      return (
        Math.max(1, experiment.optimizers.length) *
        (experiment.learningRates.length + (experiment.includeDefault ? 1 : 0))
      )
    case 'overlay':
      return experiment.runs.length
    // One row for each published rule, and ours.
    case 'range-test':
      return 8
    // Decades, and a few rates between them.
    case 'search':
      return 12
  }
}
