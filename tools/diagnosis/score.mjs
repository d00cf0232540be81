const tooLarge = new Set(['diverged', 'diverging', 'collapsed', 'oscillating'])

/** Places whose label the definitions make clear; between 5% and 10% of the gain short nothing is scored. */
export const clearPlaces = ['too-small', 'good', 'too-large']

/**
 * Whether a diagnosis is right, opposite (sends the rate the wrong way), an abstention, or wrong in another way.
 *
 * Without neighbours "too small" is never a verdict: there the suspicion counts as right.
 */
export function scoreOf({ place, verdict, suspected }) {
  const large = tooLarge.has(verdict)
  const small = verdict === 'too-slow'
  if (place === 'too-large') {
    if (large) return 'right'
    return small ? 'opposite' : verdict === 'not-enough-evidence' ? 'abstained' : 'wrong'
  }
  if (large) return 'opposite'
  if (place === 'good') return small ? 'opposite' : verdict === 'not-enough-evidence' ? 'abstained' : 'right'
  if (small || suspected) return 'right'
  return verdict === 'not-enough-evidence' ? 'abstained' : 'wrong'
}

/** Shares of the scores among cases with a clear label. */
export function sharesOf(cases) {
  const clear = cases.filter(({ place }) => clearPlaces.includes(place))
  const share = (score) => clear.filter((one) => scoreOf(one) === score).length / Math.max(1, clear.length)
  return {
    count: clear.length,
    right: share('right'),
    opposite: share('opposite'),
    abstained: share('abstained'),
    wrong: share('wrong'),
  }
}
