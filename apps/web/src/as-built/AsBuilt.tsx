'use client'

import type { Ref } from 'react'
import { isBuilding } from './is-building.ts'
import { built } from './shelf.ts'

/** React sees that something is in the element, looks no further, and leaves what is there. */
const untouched = { __html: '' }

/** An element whose content is written when the page is built and never again: in a browser React neither gets nor reads it. */
export function AsBuilt({
  name,
  as = 'div',
  className,
  ref,
}: {
  /** The name under which the content was kept. */
  readonly name: string
  readonly as?: 'div' | 'span' | 'noscript'
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLDivElement>
}) {
  const Element = as as 'div'
  if (isBuilding()) return <Element className={className}>{built(name)}</Element>
  return <Element ref={ref} className={className} dangerouslySetInnerHTML={untouched} suppressHydrationWarning />
}
