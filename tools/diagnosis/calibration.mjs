import { clearPlaces, scoreOf } from './score.mjs'

/** The class of evidence behind a verdict, as confidence.ts names it. */
const evidenceOf = {
  'all neighbours': 'neighbours',
  'two neighbours': 'neighbours',
  'run alone': 'run',
  'losses alone': 'losses',
  '20 epochs': 'losses',
  '5 epochs': 'few-points',
}

/** Share right and number of verdicts in the calibration half, by verdict and evidence, for rates within two decades of the best. */
export function calibration(cases) {
  const groups = {}
  for (const one of cases) {
    if (one.held || !one.plausible || !clearPlaces.includes(one.place)) continue
    const key = `${one.verdict}${one.suspected ? '?' : ''}`
    groups[key] ??= {}
    groups[key][evidenceOf[one.view]] ??= { right: 0, count: 0 }
    const group = groups[key][evidenceOf[one.view]]
    group.count++
    if (scoreOf(one) === 'right') group.right++
  }
  return Object.fromEntries(
    Object.entries(groups).map(([verdict, byEvidence]) => [
      verdict,
      // Laplace's rule of succession: a share of 3 in 3 is not certainty.
      Object.fromEntries(
        Object.entries(byEvidence).map(([evidence, { right, count }]) => [
          evidence,
          `${((right + 1) / (count + 2)).toFixed(2)} of ${count}`,
        ]),
      ),
    ]),
  )
}
