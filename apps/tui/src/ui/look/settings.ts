/** The papers that colours can be mixed for. */
export const themes = ['auto', 'dark', 'light'] as const

/** What the user chose about how things look, kept from one time to the next. */
export interface Preferences {
  /** The paper that true colours are mixed for; 'auto' is what the terminal says of itself, else colours that stand out on any. */
  readonly theme: (typeof themes)[number]
  readonly ascii: boolean
}

/** The preferences of this session, in one place for all screens. */
export interface Settings {
  get(): Preferences
  set(change: Partial<Preferences>): void
  subscribe(listener: () => void): () => void
}

/** Settings that begin with some preferences; `keep` is told of every change. */
export function createSettings(first: Preferences, keep: (preferences: Preferences) => void): Settings {
  const listeners = new Set<() => void>()
  let preferences = first
  return {
    get: () => preferences,
    set(change) {
      preferences = { ...preferences, ...change }
      keep(preferences)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
