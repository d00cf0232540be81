import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { FigureGuard } from './FigureGuard.tsx'
import { FigureLive, type FigureLiveProps } from './FigureLive.tsx'
import { FigureStill } from './FigureStill.tsx'
import { HeldDrawing } from './HeldDrawing.tsx'
import { stillDrawingsIn } from './still-drawings.ts'

/** Makes the still figure in an element a live one, in slices, without a change of what is seen; returns how to end it. */
export function attachFigure(place: HTMLElement, props: Omit<FigureLiveProps, 'drawings'>): () => void {
  const { figure, facts } = props
  const drawings = stillDrawingsIn(place.closest('figure') ?? place)
  const { id } = figure.variants[0]!
  const still = (
    <FigureStill figure={figure} facts={facts[id]!} drawing={<HeldDrawing variant={id} drawing={drawings(id)} />} />
  )
  let end = () => {}
  startTransition(() => {
    const root = hydrateRoot(
      place,
      <FigureGuard still={still}>
        <FigureLive {...props} drawings={drawings} />
      </FigureGuard>,
    )
    end = () => root.unmount()
  })
  return () => end()
}
