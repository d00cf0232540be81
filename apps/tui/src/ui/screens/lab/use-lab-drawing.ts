import { hasSteps, type Panel } from '@sweetspot/view'
import { drawnResult, type LabState, labPanels, type RunRow, runRows } from '@sweetspot/view/lab'
import { useMemo } from 'react'
import { benchIn } from '../../training/change-bench.ts'
import { panelShown } from './drawing/panels.ts'

/** What the lab draws of its state. */
interface LabDrawing {
  /** What was found, as a sentence. */
  readonly finding: string
  readonly panel: Panel | null
  /** The runs for the table; none where the experiment is no set of runs. */
  readonly runs: readonly RunRow[]
  readonly isOver: boolean
  /** Where the cursor stands: null is the end, and where the panel has no steps, too. */
  readonly step: number | null
  /** Whether a cursor can run through the panel. */
  readonly hasSteps: boolean
}

/** The drawing of a state, computed when the state has changed and not when only the screen has. */
export function useLabDrawing(state: LabState): LabDrawing {
  return useMemo(() => {
    const panels = [panelShown(state)]
    const isOverSteps = hasSteps(panels)
    const step = isOverSteps ? state.step : null
    const [drawn] = labPanels({ ...state, panels }, 'rate')
    const bench = benchIn(state)
    const known = drawnResult(state)
    return {
      finding: drawn === undefined ? '' : titleOf(drawn.panel),
      panel: drawn?.panel ?? null,
      runs: bench && known ? runRows(bench, known, step) : [],
      isOver: known?.isOver ?? false,
      step,
      hasSteps: isOverSteps,
    }
  }, [state])
}

/** The sentence above a panel. */
function titleOf(panel: Panel): string {
  return panel.kind === 'chart' ? panel.chart.title : panel.kind === 'surface' ? panel.surface.title : panel.title
}
