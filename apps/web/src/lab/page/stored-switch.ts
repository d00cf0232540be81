import { useSyncExternalStore } from 'react'

const key = 'sweetspot.lab.shortcuts'
const listeners = new Set<() => void>()
let current: boolean | null = null

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function areOn(): boolean {
  current ??= stored()
  return current
}

/** On unless they were switched off in this browser; where storage is blocked it is known until the page is left. */
function stored(): boolean {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

/** Switches the shortcuts on or off, in this browser. */
export function switchShortcuts(on: boolean): void {
  current = on
  try {
    if (on) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    // Storage is blocked.
  }
  for (const listener of listeners) listener()
}

/** Whether single keys are shortcuts in this browser. */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, areOn, () => true)
}
