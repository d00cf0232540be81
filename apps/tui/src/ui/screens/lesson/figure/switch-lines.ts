import type { Figure } from '@sweetspot/lesson'
import type { PanelName } from '@sweetspot/schema'
import { displayChoices, plural } from '@sweetspot/view'
import { safeText } from '../../../../cli/safe-text.ts'
import { type ProseLook, painted, type Span } from '../../../../prose/span.ts'
import { wrapSpans } from '../../../../prose/wrap-spans.ts'
import type { FigureState } from './figure-state.ts'

/** The variants of a figure, the one that is shown in brackets; nothing where there is one. */
export function switchLines({ variants }: Figure, { variant }: FigureState, look: ProseLook): string[] {
  if (variants.length < 2) return []
  const spans = variants.flatMap(({ id, label }): Span[] => {
    // What belongs together stays on one line: a blank that does not break is drawn as one.
    const text = safeText(label, look).replaceAll(' ', '\u00a0')
    return [{ text: ' ', ink: null }, id === variant ? { text: `[${text}]`, ink: 'bold' } : { text, ink: 'dim' }]
  })
  return wrapSpans([{ text: 'v:', ink: 'dim' }, ...spans], look.width).map((line) =>
    painted(line, look.color).replaceAll('\u00a0', ' '),
  )
}

/** The reader's budget of steps, in figures that have one. */
export function budgetLine(panels: readonly PanelName[], { display }: FigureState, look: ProseLook): string[] {
  if (!displayChoices(panels).budget) return []
  return [
    painted(
      [
        { text: '+ -: ', ink: 'dim' },
        { text: `budget ${plural(display.budget, 'step')}`, ink: null },
      ],
      look.color,
    ),
  ]
}
