const key = 'chapters-read'
const none: readonly string[] = []

const listeners = new Set<() => void>()
let current: readonly string[] | null = null

/** Calls the listener whenever a chapter was read to its end, or all is forgotten. */
export function subscribeToVisited(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The chapters that were read to their end in this browser, by their slugs; none where storage is blocked. */
export function visitedChapters(): readonly string[] {
  current ??= stored()
  return current
}

/** None: what the server knows, which never changes. */
export function noChapters(): readonly string[] {
  return none
}

/** Notes that a chapter was read to its end. */
export function markVisited(slug: string): void {
  if (!visitedChapters().includes(slug)) change([...visitedChapters(), slug])
}

/** Forgets which chapters were read. */
export function forgetVisited(): void {
  change(none)
}

function change(slugs: readonly string[]): void {
  current = slugs
  try {
    if (slugs.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(slugs))
  } catch {
    // Storage is blocked: it is known until the page is left.
  }
  for (const listener of listeners) listener()
}

/** What is stored, or none where that is blocked or not ours. */
function stored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(value) ? value.filter((slug) => typeof slug === 'string') : none
  } catch {
    return none
  }
}
