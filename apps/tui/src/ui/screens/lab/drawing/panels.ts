import type { PanelName } from '@sweetspot/schema'
import {
  type Bench,
  isRecorded,
  type LabState,
  type LabStore,
  panelsFor,
  recording,
  recordingNoMore,
} from '@sweetspot/view/lab'
import { benchIn, changeBench } from '../../../training/change-bench.ts'

/** The panels that can be chosen. */
export function panelsOffered(state: LabState): readonly PanelName[] {
  const bench = benchIn(state)
  return bench === null ? state.panels : panelsFor(bench)
}

/** The panel that is drawn: the first of those that were chosen which the runs record. */
export function panelShown(state: LabState): PanelName {
  const bench = benchIn(state)
  const { panels } = state
  return panels.find((panel) => bench === null || isDrawable(bench, panel)) ?? 'loss'
}

/** What says most beside the panel that is drawn: the ways over a surface, or the bathtub of runs that are over; null for nothing. */
export function panelBeside(state: LabState, isOver: boolean): PanelName | null {
  const bench = benchIn(state)
  const shown = panelShown(state)
  const candidates: readonly PanelName[] = isOver ? ['surface', 'bathtub'] : ['surface']
  return candidates.find((panel) => panel !== shown && bench !== null && isDrawable(bench, panel)) ?? null
}

const isDrawable = (bench: Bench, panel: PanelName) => panelsFor(bench).includes(panel) && isRecorded(bench, panel)

/** Draws a panel in place of the one before; what only that one needed is recorded no more. What is in the way, or null. */
export function showPanel(store: LabStore, panel: PanelName): string | null {
  const before = panelShown(store.get())
  if (before === panel) return null
  store.choose([panel])
  return changeBench(store, (bench) => recording(recordingNoMore(bench, before, [panel]), panel))
}
