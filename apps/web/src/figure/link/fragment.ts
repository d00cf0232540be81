import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('hashchange', listener)
  }
}

/** The fragment of the page's address, from # on; '' while the page is rendered without a browser. */
export function useFragment(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  )
}

/** Writes a fragment into the page's address in place of the one there, without a new entry in the history; '' takes it away. */
export function replaceFragment(fragment: string): void {
  write(fragment, 'replaceState')
}

/** Writes a fragment into the page's address as a new entry in the history. */
export function pushFragment(fragment: string): void {
  write(fragment, 'pushState')
}

function write(fragment: string, how: 'replaceState' | 'pushState'): void {
  if (location.hash === fragment) return
  history[how](history.state, '', `${location.pathname}${location.search}${fragment}`)
  // The browser tells of an address that was typed or clicked, not of one that was written.
  for (const listener of listeners) listener()
}
