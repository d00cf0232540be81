import { type RefObject, useLayoutEffect, useState } from 'react'

/** A size in whole pixels. */
export interface PixelSize {
  readonly width: number
  readonly height: number
}

/**
 * The size of an element, followed as it changes; null before it is measured or while it is too small to draw in. Where it is expected
 * its first picture needs no second one.
 */
export function useSize(ref: RefObject<HTMLElement | null>, expected: PixelSize | null = null): PixelSize | null {
  const [size, setSize] = useState(expected && drawable(expected.width, expected.height))
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => {
      const [width, height] = [Math.floor(element.clientWidth), Math.floor(element.clientHeight)]
      setSize((old) => (old?.width === width && old.height === height ? old : drawable(width, height)))
    }
    // At once, so that the first frame has its drawing.
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return size
}

function drawable(width: number, height: number): PixelSize | null {
  return width >= 200 && height >= 140 ? { width, height } : null
}
