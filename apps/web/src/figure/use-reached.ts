import { type RefObject, startTransition, useMemo, useState } from 'react'
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
 * drawn because of it follows in slices.
 */
export function useReached(
  root: RefObject<HTMLElement | null>,
): readonly [reached: Reached | null, listeners: React.ComponentProps<'div'>] {
  const [reached, setReached] = useState<Reached | null>(null)
  const listeners = useMemo(() => {
    let isReached = false
    const reach = () => {
      if (isReached) return
      isReached = true
      afterPicture(() => {
        // It may be gone by then.
        if (root.current === null) return
        const boxes = panelBoxes(root.current)
        startTransition(() => setReached({ boxes }))
      })
    }
    return {
      // A finger that scrolls enters too, and wants nothing of the figure.
      onPointerEnter: ({ pointerType }: React.PointerEvent) => pointerType === 'mouse' && reach(),
      onClick: reach,
      onFocus: reach,
    }
  }, [root])
  return [reached, listeners]
}
