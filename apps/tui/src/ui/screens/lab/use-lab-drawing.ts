import type { PanelName } from '@sweetspot/schema'
import { hasSteps, type Panel, panelTitle } from '@sweetspot/view'
import { drawnResult, type LabState, labPanels, type RunRow, runRows } from '@sweetspot/view/lab'
import { useMemo } from 'react'
import { benchIn } from '../../training/change-bench.ts'
import { panelBeside, panelShown } from './drawing/panels.ts'

/** What the lab draws of its state. */
interface LabDrawing {
  /** What was found, as a sentence. */
  readonly finding: string
  readonly panel: Panel | null
  /** What says most beside it, where there is room for both; null where nothing does. */
  readonly second: Panel | null
  /** The runs for the table; none where the experiment is no set of runs. */
  readonly runs: readonly RunRow[]
  readonly isOver: boolean
  /** Where the cursor stands: null is the end, and where the panel has no steps, too. */
  readonly step: number | null
  /** Whether a cursor can run through the panel. */
  readonly hasSteps: boolean
}

/** The drawing of a state, computed when the state has changed and not when only the screen has; with a second panel on demand. */
export function useLabDrawing(state: LabState, hasSecond = false): LabDrawing {
  return useMemo(() => {
    const shown = panelShown(state)
    const isOverSteps = hasSteps([shown])
    const step = isOverSteps ? state.step : null
    const known = drawnResult(state)
    const beside = hasSecond ? panelBeside(state, known?.isOver ?? false) : null
    const panels = labPanels({ ...state, panels: beside === null ? [shown] : [shown, beside] }, 'rate')
    const panelOf = (name: PanelName | null) => panels.find(({ panel }) => panel.name === name)?.panel ?? null
    const panel = panelOf(shown)
    const bench = benchIn(state)
    return {
      finding: panel === null ? '' : panelTitle(panel),
      panel,
      second: panelOf(beside),
      runs: bench && known ? runRows(bench, known, step) : [],
      isOver: known?.isOver ?? false,
      step,
      hasSteps: isOverSteps,
    }
  }, [state, hasSecond])
}
