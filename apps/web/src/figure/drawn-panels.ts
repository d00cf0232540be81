import {
  type DrawnPanel,
  type LiveRun,
  lastStepOf,
  liveChart,
  type Panel,
  panelOptions,
  panelsOf,
} from '@sweetspot/view'
import type { FigureState } from './state/figure-state.ts'

/** What a live figure draws; null where the still drawing says the same: before the result is there, and until a reader reaches for the figure. */
export function drawnPanels(state: FigureState, isWanted: boolean): readonly DrawnPanel[] | null {
  const { variant, display, result, latest, isOwn } = state
  const options = panelOptions(display, state.step)
  const growing = state.isAsked && state.run.status === 'running' && variant.panels.includes('loss')
  const live = growing ? livePanel(state) : null
  if (isOwn && live === null && !isWanted) return null
  if (result !== null && live === null)
    return panelsOf(variant.panels, result, options).map((panel) => ({ panel, isOld: false }))
  if (isOwn && live === null) return null
  const old = latest === null ? [] : panelsOf(variant.panels, latest, options)
  return variant.panels.flatMap((name): DrawnPanel[] => {
    if (name === 'loss' && live) return [{ panel: live, isOld: false }]
    return old.filter((panel) => panel.name === name).map((panel) => ({ panel, isOld: true }))
  })
}

/** The curves of the runs under way, those of the first seed, which come first; null before the first record. */
function livePanel({ run, experiment }: FigureState): Panel | null {
  const curves = run.jobs / (experiment.kind === 'comparison' ? experiment.seeds.length : 1)
  const runs = run.records.flatMap((records, job): LiveRun[] =>
    job < curves && records.length > 0 ? [{ learningRate: run.learningRates[job]!, records }] : [],
  )
  if (runs.length === 0) return null
  const chart = liveChart(runs, { total: curves, steps: lastStepOf(experiment) + 1 })
  return { kind: 'chart', name: 'loss', chart }
}
