'use client'

import { useEffect, useRef, useState } from 'react'
import { AsBuilt } from '../as-built/AsBuilt.tsx'
import { trainingOf } from '../rehearsal/rehearsed.ts'
import { useRehearsal } from '../rehearsal/use-rehearsal.ts'
import type { FigureLiveProps } from './FigureLive.tsx'
import type { FigureProof } from './foot/figure-proof.ts'
import { Proof } from './foot/Proof.tsx'
import { figureOfLink, figuresOfPage } from './link/figure-of-link.ts'
import { useFragment } from './link/fragment.ts'
import { NotLive } from './notices/NotLive.tsx'
import { type Due, useAttached } from './use-attached.ts'
import { useEarlyTap } from './use-early-tap.ts'
import { useNear } from './use-near.ts'
import { useReader } from './use-reader.ts'

/**
 * The still figure. When it comes near and the page is idle, its first experiment is carried out in a worker; when there is a sign of
 * a reader, or the page's link is about it, it becomes a live one.
 */
export function FigureShell({ figure, facts }: Pick<FigureLiveProps, 'figure' | 'facts'>) {
  const { id, variants } = figure
  const { experiment, isLight, bits } = variants[0]!
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNear(place)
  const reader = useReader(place)
  const isLinked = useIsLinked(id)
  useEffect(() => {
    if (isLinked) place.current?.scrollIntoView({ block: 'start' })
  }, [isLinked])
  const isUntouched = reader === 'unseen' && !isLinked
  const { rehearsed, hasFailed } = useRehearsal(experiment, isLight && isNear && isUntouched)
  const [proof, setProof] = useState<FigureProof | null>(null)
  const onTakenOver = useEarlyTap(place)
  const due: Due =
    isLinked || reader === 'here' ? 'now' : isNear && (reader === 'on-page' || hasFailed) ? 'when-idle' : 'not-yet'
  const { error, retry } = useAttached(place, { figure, facts, rehearsed, onTakenOver, onProof: setProof }, due)
  const training = proof ? proof.training : rehearsed && trainingOf(rehearsed)
  return (
    <>
      <AsBuilt ref={place} name={`figure ${id}`} />
      <Proof training={training} isOwn={proof?.isOwn ?? true} builtBits={proof ? proof.builtBits : bits} />
      {error && <NotLive error={error} onRetry={retry} />}
      <AsBuilt as="noscript" name={`variants of ${id}`} />
    </>
  )
}

/** Whether the fragment of the page's address is about this figure. */
function useIsLinked(id: string): boolean {
  const fragment = useFragment()
  return fragment.includes('x=') && figureOfLink(fragment, figuresOfPage()) === id
}
