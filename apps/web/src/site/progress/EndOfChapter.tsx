'use client'

import { useEffect, useRef } from 'react'
import { markVisited } from './visited.ts'

/** The end of a chapter: once it has been in view, the chapter counts as read. */
export function EndOfChapter({ slug }: { readonly slug: string }) {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) markVisited(slug)
    })
    observer.observe(end.current!)
    return () => observer.disconnect()
  }, [slug])
  return <div ref={end} />
}
