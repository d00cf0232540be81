import type { ExperimentResult, PanelName } from '@sweetspot/schema'
import { plural } from '../format/count.ts'
import { formatRate } from '../format/rate.ts'
import { type DrawnRun, drawnRuns } from '../models/drawn-runs.ts'
import { headroom } from '../models/loss-chart.ts'
import { showsRaw, smoothingOf } from '../models/run-series.ts'
import { sweepsOf } from '../models/sweeps-of.ts'
import type { PanelOptions } from '../panels/panel.ts'

/** How to read the drawings of a result, a sentence or two each; as they are drawn with the same options. */
export function captionOf(
  names: readonly PanelName[],
  result: ExperimentResult,
  options: Pick<PanelOptions, 'smoothing' | 'yScale'> = {},
): string {
  return names.map((name) => captions[name](result, options)).join(' ')
}

const captions = {
  loss: (result, { smoothing, yScale = 'linear' }) => {
    const curve = `Each curve is one run${smoothingText(drawnRuns(result), smoothing)}.`
    const axis = yScale === 'log' ? 'The loss counts in powers of ten, and the' : 'The'
    return `${curve} ${axis} frame ends at ${headroom[yScale]} times the highest start; arrows carry the losses above it.`
  },
  bathtub: (result) => {
    const { seeds, hollow } = sweptWith(result)
    const of = seeds > 1 ? `the median of ${plural(seeds, 'seed')}` : 'one run'
    const isAlone = sweepsOf(result).length === 1
    const range = isAlone && seeds > 1 ? ' An upright line spans the seeds.' : ''
    const band = isAlone ? ' The pale band holds the rates within 5% of the gain of the best.' : ''
    return `Each point is ${of}: the loss on all training data after the last update.${range}${band}${hollow ? ' Empty points were given up early.' : ''}`
  },
  position: () =>
    'Where the first parameter stands at each step; a run that leaves the frame for good ends in an arrow.',
  surface: (result) => {
    const task = drawnRuns(result)[0]?.run.config.task.name
    return task === 'parabola'
      ? 'Each arrow is one update, from the ring on: against the slope, by the rate times the slope.'
      : 'Lines join points of equal loss, and darker is higher. Each way starts at its ring.'
  },
  'worked-steps': () =>
    'In each row the move is −rate × gradient and the new w is w + move. Infinity − Infinity is NaN.',
  'steps-needed': () =>
    'Both axes count in powers of ten; an arrow marks a rate that did not get there in the steps it was given. A larger budget moves the slow side, not the cliff.',
  'gradient-norm': () => 'The length of the gradient at each step, before any clipping.',
  'update-ratio': () =>
    'How far each update moves the weights, as a share of their length. A small share speaks for a rate that is too small only while the weights have not grown: a run that blew up has shares as small.',
  'range-test': (result) =>
    result.kind !== 'range-test-result'
      ? ''
      : `Along one run the rate grows from ${formatRate(result.config.from)} to ${formatRate(result.config.to)} in ${plural(result.config.steps, 'step')}. The rules read the same curve and differ in where they look.`,
  'range-check': (result) =>
    result.kind !== 'range-test-result'
      ? ''
      : `Each point is a whole run of ${plural(result.config.run.steps, 'step')} at one rate; the lines are the picks.`,
  moments: (result) => {
    const optimizer = drawnRuns(result)[0]?.run.config.optimizer
    if (optimizer === undefined || !('beta1' in optimizer) || !('beta2' in optimizer)) return ''
    const memory = (beta: number): string => plural(1 / (1 - beta), 'step')
    return `The faint line is what each step measured. β₁ = ${optimizer.beta1} remembers about ${memory(optimizer.beta1)}, β₂ = ${optimizer.beta2} about ${memory(optimizer.beta2)}.`
  },
  'effective-rates': () =>
    'The effective rate is what the mean gradient of a parameter is multiplied by: the rate over √v̂ + ε. Rarely used inputs get large ones.',
  stability: () =>
    'Up to the limit a step along the steepest direction dies out, beyond it it grows: 2 over the curvature for gradient descent, and an own limit for each optimizer.',
  rate: () => 'The rate of each update, as the schedule sets it.',
} satisfies Record<PanelName, (result: ExperimentResult, options: Pick<PanelOptions, 'smoothing' | 'yScale'>) => string>

function smoothingText(runs: readonly DrawnRun[], smoothing: number | undefined): string {
  if (showsRaw(runs, smoothing)) return ', smoothed, with its own losses faint behind'
  return runs.some(({ run }) => smoothingOf(run, smoothing) > 0) ? ', smoothed' : ''
}

function sweptWith(result: ExperimentResult): { readonly seeds: number; readonly hollow: boolean } {
  const { config } = result
  const hollow = sweepsOf(result).some(({ rows }) => rows.some(({ stoppedEarly }) => stoppedEarly))
  return { seeds: 'seeds' in config ? config.seeds.length : 1, hollow }
}
