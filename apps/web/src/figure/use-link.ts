import { linkOf, readLink } from '@sweetspot/view'
import { useEffect, useRef } from 'react'
import { figureOfLink, figuresOfPage, fragmentFor } from './link/figure-of-link.ts'
import { replaceFragment, useFragment } from './link/fragment.ts'
import type { FigureSource } from './state/figure-source.ts'
import type { FigureStore } from './state/figure-store.ts'

/** The figure follows the page's link where that is about it; back where there was none it is as the lesson has it. */
export function useLink(store: FigureStore, figure: FigureSource): void {
  const fragment = useFragment()
  const last = useRef('')
  useEffect(() => {
    const isAbout = (link: string) => figureOfLink(link, figuresOfPage()) === figure.id
    if (isAbout(fragment)) store.open(readLink(fragment))
    // A link to a section leaves the figure as it is.
    else if (fragment === '' && isAbout(last.current) && !isAsInLesson(store, figure))
      store.choose(figure.variants[0]!.id)
    last.current = fragment
  }, [store, figure, fragment])
}

function isAsInLesson(store: FigureStore, figure: FigureSource): boolean {
  const { variant, isOwn, problem } = store.get()
  return isOwn && variant.id === figure.variants[0]!.id && problem === null
}

/** The page's link follows the figure: none where the figure is as the lesson has it. */
export function writeLink(store: FigureStore, figure: FigureSource): void {
  const fragment = fragmentOf(store, figure)
  if (fragment !== null && !isAsInLesson(store, figure)) replaceFragment(fragment)
  else if (figureOfLink(location.hash, figuresOfPage()) === figure.id) replaceFragment('')
}

/** The fragment that opens what a figure shows; null where it is longer than a link may be. */
export function fragmentOf(store: FigureStore, figure: FigureSource): string | null {
  const link = linkOf(store.get().experiment)
  return link === null ? null : fragmentFor(link, figure.id, figuresOfPage())
}

/** The page's address with what a figure shows. */
export function addressOf(store: FigureStore, figure: FigureSource): string {
  return `${location.origin}${location.pathname}${location.search}${fragmentOf(store, figure) ?? ''}`
}
