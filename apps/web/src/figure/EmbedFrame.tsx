'use client'

import { useEffect, useRef } from 'react'

/** What a framed page tells the one around it: how tall it is, in pixels, so that the frame can be. */
export interface HeightMessage {
  readonly type: 'sweetspot:height'
  /** The id of the figure. */
  readonly figure: string
  readonly height: number
}

/** What stands around a framed figure: it tells the framing page the height of its own whenever that changes. */
export function EmbedFrame({ figure, children }: { readonly figure: string; readonly children: React.ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (place.current === null || parent === window) return
    const observer = new ResizeObserver(() => {
      const { top, bottom } = place.current!.getBoundingClientRect()
      // As much room under it as over it. What the frame is now says nothing: it may be too tall.
      const height = Math.ceil(bottom + top + 2 * scrollY)
      // Whoever frames the page may know how tall it is.
      parent.postMessage({ type: 'sweetspot:height', figure, height } satisfies HeightMessage, '*')
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [figure])
  return <div ref={place}>{children}</div>
}
