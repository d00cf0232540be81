import { bathtubOf, curveOf, diagnose } from '../../packages/core/dist/index.js'

/** Losses of a run whose last number is not finite count as infinite, as in a sweep. */
const finalLossOf = ({ outcome, final }) =>
  outcome.kind === 'diverged' || Number.isNaN(final.loss) ? Number.POSITIVE_INFINITY : final.loss

const median = (values) => [...values].sort((a, b) => a - b || 0)[values.length >> 1]

/** Rates further from the best than this, in decades, are not what people try: left out where confidence is measured. */
const plausibleDecades = 2

/** What a diagnosis may be given: with whom, and how much of the curve. */
export const views = {
  'all neighbours': 'every rate of the sweep',
  'two neighbours': 'the rates 10x smaller and 10x larger',
  'run alone': 'one run with all that it records',
  'losses alone': 'its losses at each step, nothing else',
  '20 epochs': 'the same losses averaged to 20 points',
  '5 epochs': 'the same losses averaged to 5 points',
}

/** Every (rate, view) of a sweep: its place, which is the label, and the diagnosis. */
export function casesOf(name, rows) {
  const initialLoss = median(rows.flatMap(({ results }) => results.map(({ initial }) => initial.loss)))
  const points = rows.map(({ learningRate, results }) => ({
    learningRate,
    finalLoss: median(results.map(finalLossOf)),
  }))
  const { places, excess, best } = bathtubOf(points, initialLoss)
  const held = isHeldOut(name)
  return rows.flatMap(({ learningRate, results }, i) => {
    const sorted = [...results].sort((a, b) => finalLossOf(a) - finalLossOf(b) || 0)
    const curve = curveOf(sorted[sorted.length >> 1])
    const alone = { steps: curve.steps, losses: curve.losses }
    const inputs = {
      'all neighbours': [curve, { learningRate, neighbours: points }],
      'two neighbours': [curve, { learningRate, neighbours: points.filter((_, j) => Math.abs(j - i) === 2) }],
      'run alone': [curve, { learningRate }],
      'losses alone': [alone, {}],
      '20 epochs': [averaged(curve, 20), {}],
      '5 epochs': [averaged(curve, 5), {}],
    }
    return Object.entries(inputs).map(([view, [input, options]]) => {
      const { verdict, suspicion, confidence, findings } = diagnose(input, options)
      return {
        name,
        learningRate,
        held,
        view,
        place: places[i],
        excess: excess[i],
        plausible: best !== null && Math.abs(Math.log10(learningRate / best)) <= plausibleDecades,
        verdict,
        suspected: suspicion === 'too-slow',
        confidence,
        rules: findings.map(({ rule }) => rule),
      }
    })
  })
}

/** Half of the sweeps, by a hash of their name (FNV-1a): whole sweeps, so that no curve has a sibling in the other half. */
function isHeldOut(name) {
  let hash = 0x811c9dc5
  for (const letter of `held-out: ${name}`) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0
  return ((hash >>> 16) & 1) === 1
}

/** What a logger makes of a run: the mean loss of each stretch. A run that has ended early has fewer points than that. */
function averaged({ losses }, count) {
  const length = Math.min(count, losses.length)
  const means = Array.from({ length }, (_, i) => {
    const part = losses.slice(Math.floor((i * losses.length) / length), Math.floor(((i + 1) * losses.length) / length))
    return part.reduce((sum, loss) => sum + loss, 0) / part.length
  })
  return { unit: 'epoch', lossSource: 'averaged', steps: means.map((_, i) => i + 1), losses: means }
}
