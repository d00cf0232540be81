/** Names that prose may refer to, and which of them it did. */
export interface Names {
  readonly kind: string
  has(name: string): boolean
  use(name: string): void
  /** Those that nothing referred to. */
  unused(): readonly string[]
}

export function createNames(kind: string, names: Iterable<string>): Names {
  const known = new Set(names)
  const used = new Set<string>()
  return {
    kind,
    has: (name) => known.has(name),
    use: (name) => used.add(name),
    unused: () => [...known].filter((name) => !used.has(name)),
  }
}
