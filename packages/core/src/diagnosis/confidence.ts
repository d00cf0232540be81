import type { Decision } from './verdict.ts'

/** Share of verdicts that were right on the calibration half of the generated curves, by what decided them. */
const measured: Readonly<Record<Decision['by'] | 'plateau', number>> = {
  'non-finite-start': 0.99,
  'non-finite': 0.99,
  collapsed: 0.97,
  diverging: 0.97,
  oscillating: 0.9,
  bouncing: 0.9,
  'not-recovered': 0.6,
  'unstable-recovered': 0.8,
  'smaller-rate-wins': 0.95,
  'too-slow': 0.95,
  plateau: 0.6,
  fall: 0.8,
  nothing: 0.3,
  'non-finite-batch': 0.5,
  'one-bad-batch': 0.5,
  'dead-units': 0.5,
  'start-loss': 0.5,
  'clipping-most-steps': 0.5,
  'loss-spike': 0.5,
  'hardly-moved': 0.5,
  'still-falling': 0.5,
  'update-ratio': 0.5,
}

export function confidenceOf({ by }: Decision): number {
  return measured[by]
}
