import type { Figure, FigureResults } from '@sweetspot/lesson'
import { bitsOf, type PanelName } from '@sweetspot/schema'
import {
  type Facts,
  factsOf,
  firstDisplay,
  type Panel,
  type PlannedExperiment,
  panelOptions,
  panelsOf,
  plannable,
  svgPanel,
  type Table,
} from '@sweetspot/view'
import { panelSizes } from './panel-sizes.ts'

/** A panel as the built page has it: drawn for phones and for the rest, or a table. */
export type StillPanel =
  | { readonly kind: 'drawing'; readonly name: PanelName; readonly narrow: string; readonly wide: string }
  | { readonly kind: 'table'; readonly name: PanelName; readonly title: string; readonly table: Table }

/** One variant of a figure, drawn when the page is built: what a reader sees who runs nothing. */
export interface Still extends Facts {
  readonly panels: readonly StillPanel[]
  readonly experiment: PlannedExperiment
  /** Hash of the experiment. */
  readonly hash: string
  /** Hash of the result's bits. */
  readonly bits: string
}

/** The panels that a variant of a figure draws. */
export function panelNamesOf(figure: Figure, { panels }: Figure['variants'][number]): readonly PanelName[] {
  return panels ?? figure.panels
}

/** Every variant of a figure, drawn; runs in Node, when the page is built. */
export function stillOf(figure: Figure, results: FigureResults): Readonly<Record<string, Still>> {
  return Object.fromEntries(
    figure.variants.map((variant): [string, Still] => {
      const result = results[variant.id]
      if (result === undefined) throw new Error(`Figure '${figure.id}' has no result for its variant '${variant.id}'.`)
      const names = panelNamesOf(figure, variant)
      const options = panelOptions(firstDisplay(figure.display), null)
      const panels = panelsOf(names, result, options)
      const still = {
        ...factsOf(names, result, options),
        panels: panels.map((panel, i) => stillPanel(panel, i, panels.length)),
        experiment: plannable(result.config),
        hash: result.hash,
        bits: bitsOf(result),
      }
      return [variant.id, still]
    }),
  )
}

function stillPanel(panel: Panel, index: number, count: number): StillPanel {
  if (panel.kind === 'table') return panel
  const draw = (size: { readonly width: number; readonly height: number }) =>
    svgPanel(panel, { ...size, theme: 'auto', titled: false })
  const { narrow, wide } = panelSizes(index, count)
  return { kind: 'drawing', name: panel.name, narrow: draw(narrow), wide: draw(wide) }
}
