import { type DrawnPanel, liveRunsChart, type Panel, panelOptions, panelsOf } from '@sweetspot/view'
import type { FigureState } from './state/figure-state.ts'

/** What a live figure draws; null where the still drawing says the same: before the result is there, and until a reader reaches for the figure. */
export function drawnPanels(state: FigureState, isWanted: boolean): readonly DrawnPanel[] | null {
  const { variant, display, result, latest, isOwn } = state
  const options = panelOptions(display, state.step)
  const live = livePanel(state)
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

/** The curves of a training that was asked for, as they grow; null where none are seen to. */
function livePanel({ isAsked, run, variant, experiment }: FigureState): Panel | null {
  if (!isAsked || run.status !== 'running' || !variant.panels.includes('loss')) return null
  const chart = liveRunsChart(run, experiment)
  return chart && { kind: 'chart', name: 'loss', chart }
}
