import { useSyncExternalStore } from 'react'
import { noChapters, subscribeToVisited, visitedChapters } from './visited.ts'

/** The chapters that were read to their end in this browser, by their slugs. */
export function useVisited(): readonly string[] {
  return useSyncExternalStore(subscribeToVisited, visitedChapters, noChapters)
}
