import { type DrawnPanel, livePanels, type Panel, panelOptions, panelsOf } from '@sweetspot/view'
import type { FigureState } from './state/figure-state.ts'

/** What a live figure draws; null where the still drawing says the same: before the result is there, and until a reader reaches for the figure. */
export function drawnPanels(state: FigureState, isWanted: boolean): readonly DrawnPanel[] | null {
  const { variant, display, result, latest, isOwn } = state
  const options = panelOptions(display, state.step)
  const growing = growingPanels(state)
  const isGrowing = growing.length > 0
  if (isOwn && !isGrowing && !isWanted) return null
  if (result !== null && !isGrowing)
    return panelsOf(variant.panels, result, options).map((panel) => ({ panel, isOld: false }))
  if (isOwn && !isGrowing) return null
  const old = latest === null ? [] : panelsOf(variant.panels, latest, options)
  return variant.panels.flatMap((name): DrawnPanel[] => {
    const own = growing.filter((panel) => panel.name === name)
    if (own.length > 0) return own.map((panel) => ({ panel, isOld: false }))
    return old.filter((panel) => panel.name === name).map((panel) => ({ panel, isOld: true }))
  })
}

/** Those panels that grow with a training. */
function growingPanels({ isGrowing, run, variant, experiment }: FigureState): readonly Panel[] {
  if (!isGrowing || run.status !== 'running') return []
  return livePanels(run, experiment).filter(({ name }) => variant.panels.includes(name))
}
