import { type RefObject, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { PixelSize } from '../chart/use-size.ts'
import { afterPicture } from '../engine/after-picture.ts'
import { panelBoxes } from './panel-boxes.ts'

/** A reader has reached for a figure. */
export interface Reached {
  /** The sizes of its panels at that time, in their order. */
  readonly boxes: readonly PixelSize[]
}

/**
 * When a reader reached for an element, and what it has to hear to know; null before. What the reader did is answered first: what is
 * drawn because of it follows in slices. Who goes through the page by keyboard reaches for what is near: charts that are read point by
 * point are to be there when the focus comes to them.
 */
export function useReached(
  root: RefObject<HTMLElement | null>,
  isNear: boolean,
): readonly [reached: Reached | null, listeners: React.ComponentProps<'div'>] {
  const [reached, setReached] = useState<Reached | null>(null)
  const isReached = useRef(false)
  const reach = useCallback(() => {
    if (isReached.current) return
    isReached.current = true
    afterPicture(() => {
      // It may be gone by then.
      if (root.current === null) return
      const boxes = panelBoxes(root.current)
      startTransition(() => setReached({ boxes }))
    })
  }, [root])
  useEffect(() => {
    if (!isNear) return
    if (document.activeElement?.matches(':focus-visible')) reach()
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Tab' && reach()
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [isNear, reach])
  const listeners = useMemo(
    () => ({
      // A finger that scrolls enters too, and wants nothing of the figure.
      onPointerEnter: ({ pointerType }: React.PointerEvent) => pointerType === 'mouse' && reach(),
      onClick: reach,
      onFocus: reach,
    }),
    [reach],
  )
  return [reached, listeners]
}
