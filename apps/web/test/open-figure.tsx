import { render } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { renderToString } from 'react-dom/server'
import { FigureView } from '../src/figure/FigureView.tsx'
import { build } from './build.ts'

/** A figure as a browser gets it: as HTML that was built before, which React then takes over. */
export function openFigure(props: ComponentProps<typeof FigureView>) {
  const figure = <FigureView {...props} />
  build.isUnderWay = true
  const html = renderToString(figure)
  build.isUnderWay = false
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = html
  return render(figure, { container, hydrate: true })
}
