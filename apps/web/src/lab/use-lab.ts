import type { Executor } from '@sweetspot/core'
import { presetNamed } from '@sweetspot/schema'
import { linkOf, paced, readLink } from '@sweetspot/view'
import { createLabStore, type LabState, type LabStore } from '@sweetspot/view/lab'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { engine } from '../engine/engine.ts'
import { pace } from '../engine/pace.ts'
import { createStopwatch, type Stopwatch } from '../engine/stopwatch.ts'
import { pushFragment, replaceFragment, useFragment } from '../figure/link/fragment.ts'

/** The lab's store, its state, the time that its training took, and how its state becomes the page's link. */
export interface LiveLab {
  readonly store: LabStore
  readonly state: LabState
  readonly stopwatch: Stopwatch
  /** Writes the link of what is shown: as a new entry in the browser's history, or in place of the one there. */
  writeLink(how: 'push' | 'replace'): void
}

/** The lab of a page: it opens what the page's link says, and begins with the comparison that the course is about. */
export function useLab(executor: Executor = engine): LiveLab {
  const fragment = useFragment()
  const [{ store, stopwatch }] = useState(() => {
    const stopwatch = createStopwatch(executor, pace.now)
    const first = presetNamed('flagship').config
    const reading = readLink(fragment)
    // What the link asks for is drawn at once, not after another experiment.
    const shown = 'experiment' in reading ? reading.experiment : first
    return { stopwatch, store: createLabStore(first, { executor: stopwatch, shown, onStart: stopwatch.start }) }
  })
  const subscribe = useCallback(
    (listener: () => void) => paced(store.subscribe, () => store.get().revision, listener, pace),
    [store],
  )
  const state = useSyncExternalStore(subscribe, store.get, store.get)
  /** What the page itself wrote last is known and is not opened again. */
  const written = useRef<string | null>(null)
  const writeLink = useCallback(
    (how: 'push' | 'replace') => {
      const link = linkOf(store.get().experiment) ?? ''
      written.current = link
      if (how === 'push') pushFragment(link)
      else replaceFragment(link)
    },
    [store],
  )
  useEffect(() => {
    if (fragment === written.current) return
    const reading = readLink(fragment)
    store.open(reading)
    // What becomes runs on the bench is another experiment than the link was.
    if (reading.kind === 'experiment' && reading.experiment.kind !== store.get().experiment.kind) writeLink('replace')
  }, [store, fragment, writeLink])
  useEffect(() => store.leave, [store])
  return { store, state, stopwatch, writeLink }
}
