import type { ExperimentResult, PanelName } from '@sweetspot/schema'
import { legendOf } from '../models/legend-of.ts'
import { type PanelOptions, panelsOf } from '../panels/index.ts'
import { panelTitle } from '../panels/panel-title.ts'
import type { Table } from '../table/table.ts'
import { captionOf } from './caption-of.ts'
import { findingOf } from './finding-of.ts'
import { notesOf } from './notes-of.ts'

/** The words and numbers of a result as a figure shows them. */
export interface Facts {
  /** What the first panel shows, as a sentence. */
  readonly finding: string
  readonly legend: Table
  /** How to read the drawings. */
  readonly caption: string
  readonly notes: readonly string[]
}

/** What a result says, and how its panels are read when they are drawn with these options. */
export function factsOf(panels: readonly PanelName[], result: ExperimentResult, options: PanelOptions): Facts {
  const [first] = panelsOf(panels.slice(0, 1), result, options)
  return {
    finding: first === undefined ? findingOf(result) : panelTitle(first),
    legend: legendOf(result, panels, options),
    caption: captionOf(panels, result, options),
    notes: notesOf(result, panels),
  }
}
