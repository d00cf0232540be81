import { useCallback, useSyncExternalStore } from 'react'

const keyOf = (question: string): string => `sweetspot.answer.${question}`

/** Told when an answer changes: a browser tells other tabs, not its own. */
const listeners = new Set<() => void>()

/** What this page remembers where the browser stores nothing. */
const unstored = new Map<string, string>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The answer that was given to a question in this session, or null. */
export function storedAnswer(question: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(question)) ?? unstored.get(question) ?? null
  } catch {
    return unstored.get(question) ?? null
  }
}

/** Keeps an answer for the session, or forgets it; where the browser stores nothing, for as long as the page is open. */
export function storeAnswer(question: string, answer: string | null): void {
  try {
    if (answer === null) sessionStorage.removeItem(keyOf(question))
    else sessionStorage.setItem(keyOf(question), answer)
    unstored.delete(question)
  } catch {
    if (answer === null) unstored.delete(question)
    else unstored.set(question, answer)
  }
  for (const listener of listeners) listener()
}

/** The answer that was given to a question in this session; null while the page is rendered without a browser. */
export function useStoredAnswer(question: string): string | null {
  const read = useCallback(() => storedAnswer(question), [question])
  return useSyncExternalStore(subscribe, read, () => null)
}
