/** The latest few results by the hash of their experiment, so that going back to one does not train again. */
export interface ResultCache<Result> {
  get(hash: string): Result | null
  set(hash: string, result: Result): void
}

/** A cache that forgets what was used longest ago. */
export function createResultCache<Result>(size: number): ResultCache<Result> {
  const results = new Map<string, Result>()
  return {
    get(hash) {
      const found = results.get(hash)
      if (found === undefined) return null
      results.delete(hash)
      results.set(hash, found)
      return found
    },
    set(hash, result) {
      results.delete(hash)
      results.set(hash, result)
      if (results.size > size) results.delete(results.keys().next().value!)
    },
  }
}
