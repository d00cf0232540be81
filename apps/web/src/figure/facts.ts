import type { ExperimentResult } from '@sweetspot/schema'
import {
  captionOf,
  findingOf,
  legendOf,
  notesOf,
  type Panel,
  type PanelName,
  type PanelOptions,
  panelsOf,
  type Table,
} from '@sweetspot/view'

/** The words and numbers of a result. */
export interface Facts {
  /** What the first panel shows, as a sentence. */
  readonly finding: string
  readonly legend: Table
  /** How to read the drawings. */
  readonly caption: string
  readonly notes: readonly string[]
}

/** The words of each variant of a figure, by its id. */
export type FactsByVariant = Readonly<Record<string, Facts>>

/** What a result says, and how its panels are read when they are drawn with these options. */
export function factsOf(panels: readonly PanelName[], result: ExperimentResult, options: PanelOptions): Facts {
  return {
    finding: titleOf(panelsOf(panels.slice(0, 1), result, options)[0]) ?? findingOf(result),
    legend: legendOf(result),
    caption: captionOf(panels, result, options),
    notes: notesOf(result),
  }
}

function titleOf(panel: Panel | undefined): string | undefined {
  switch (panel?.kind) {
    case 'chart':
      return panel.chart.title
    case 'surface':
      return panel.surface.title
    default:
      return panel?.title
  }
}
