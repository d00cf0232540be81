'use client'

import { type ComponentType, startTransition, useEffect, useRef, useState } from 'react'
import { StillDrawings } from './DrawingSlot.tsx'
import { FigureGuard } from './FigureGuard.tsx'
import type { FigureLiveProps } from './FigureLive.tsx'
import { figureOfLink, figuresOfPage } from './link/figure-of-link.ts'
import { useFragment } from './link/fragment.ts'
import { useNear } from './use-near.ts'
import { whenIdle } from './when-idle.ts'

type ShellProps = Omit<FigureLiveProps, 'isNear'> & {
  /** The still figure. */
  readonly children: React.ReactNode
}

/** The still figure until the live one is loaded: when it comes near and the page is idle, or when the page's link is about it. */
export function FigureShell(props: ShellProps) {
  return (
    <StillDrawings value={props.drawings}>
      <FigureGuard still={props.children}>
        <LiveWhenNear {...props} />
      </FigureGuard>
    </StillDrawings>
  )
}

type Loaded = { readonly component: ComponentType<FigureLiveProps> } | { readonly error: Error }

function LiveWhenNear({ children, ...props }: ShellProps) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNear(place)
  const isLinked = useIsLinked(props.figure.id)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    if (isLinked) place.current?.scrollIntoView({ block: 'start' })
  }, [isLinked])
  useEffect(() => {
    if (loaded !== null || !(isNear || isLinked)) return
    const load = () => void import('./FigureLive.tsx').then(succeed, fail)
    return isLinked ? load() : whenIdle(load)
    function succeed({ FigureLive }: { FigureLive: ComponentType<FigureLiveProps> }) {
      // In slices: so large a tree would hold up a slow phone.
      startTransition(() => setLoaded({ component: FigureLive }))
    }
    function fail(error: Error) {
      setLoaded({ error })
    }
  }, [loaded, isNear, isLinked])
  if (loaded !== null && 'error' in loaded) throw loaded.error
  return <div ref={place}>{loaded === null ? children : <loaded.component {...props} isNear={isNear} />}</div>
}

/** Whether the fragment of the page's address is about this figure. */
function useIsLinked(id: string): boolean {
  const fragment = useFragment()
  return fragment.includes('x=') && figureOfLink(fragment, figuresOfPage()) === id
}
