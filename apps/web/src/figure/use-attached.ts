import { type RefObject, useEffect, useRef, useState } from 'react'
import type { FigureLiveProps } from './FigureLive.tsx'
import { loadFigure } from './load-figure.ts'
import { whenIdle } from './when-idle.ts'

/** When a figure is to become live. */
export type Due = 'not-yet' | 'when-idle' | 'now'

/** Makes the still figure in an element live, once, when that is due; the error where it cannot be loaded, and how to try again. */
export function useAttached(
  place: RefObject<HTMLElement | null>,
  props: Omit<FigureLiveProps, 'drawings'>,
  due: Due,
): { readonly error: Error | null; retry(): void } {
  const latest = useRef(props)
  const detach = useRef<(() => void) | null>(null)
  const [error, setError] = useState<Error | null>(null)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    if (due === 'not-yet' || error !== null || detach.current !== null) return
    let isCalledOff = false
    const load = () =>
      loadFigure(due === 'now').then(
        (attach) => {
          if (!isCalledOff) detach.current = attach(place.current!, latest.current)
        },
        (failure: Error) => {
          if (!isCalledOff) setError(failure)
        },
      )
    const stop = due === 'now' ? void load() : whenIdle(load)
    return () => {
      isCalledOff = true
      stop?.()
    }
  }, [place, due, error])
  // React is at work here and may not be called again before it has finished.
  useEffect(() => () => queueMicrotask(() => detach.current?.()), [])
  return { error, retry: () => setError(null) }
}
