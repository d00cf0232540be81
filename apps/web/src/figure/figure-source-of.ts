import type { Figure } from '@sweetspot/lesson'
import { commandOf } from '@sweetspot/view'
import { addressOf, embedPath } from '../site/address.ts'
import type { FigureSource } from './state/figure-source.ts'
import { isLight } from './state/light.ts'
import { panelNamesOf, type Still } from './still.ts'

/** What a live figure needs of a figure of the lesson and its stills. */
export function figureSourceOf(figure: Figure, stills: Readonly<Record<string, Still>>): FigureSource {
  return {
    id: figure.id,
    look: figure.look,
    embed: addressOf(embedPath(figure)),
    ...(figure.display && { display: figure.display }),
    variants: figure.variants.map((variant) => {
      const { experiment, hash, bits } = stills[variant.id]!
      return {
        id: variant.id,
        label: variant.label,
        panels: panelNamesOf(figure, variant),
        experiment,
        hash,
        command: commandOf(experiment),
        bits,
        isLight: isLight(experiment),
      }
    }),
  }
}
