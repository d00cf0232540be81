import { type Facts, factsOf, panelOptions } from '@sweetspot/view'
import type { FactsByVariant } from './facts-by-variant.ts'
import type { FigureState } from './state/figure-state.ts'

/** The words of a figure, and whether they are about an earlier experiment. */
export interface FigureWords {
  readonly facts: Facts
  readonly isOld: boolean
}

/** The words of the result, of the still drawing while that is what stands there, or of the latest result while another experiment trains. */
export function wordsOf(
  { result, isOwn, latest, variant, display }: FigureState,
  built: FactsByVariant,
  isWanted: boolean,
): FigureWords {
  const own = built[variant.id]!
  if (isOwn && !isWanted) return { facts: own, isOld: false }
  const options = panelOptions(display, null)
  if (result) return { facts: factsOf(variant.panels, result, options), isOld: false }
  if (isOwn || latest === null) return { facts: own, isOld: !isOwn }
  return { facts: factsOf(variant.panels, latest, options), isOld: true }
}
