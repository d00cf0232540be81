import type { Advice, Diagnosis, Finding } from '@sweetspot/schema'
import { formatRate } from '../format/rate.ts'
import { capitalised } from './capitalised.ts'
import { findingText } from './finding.ts'
import { formatTimes } from './times.ts'

const sentence = (text: string): string => `${capitalised(text)}.`

/** The verdict in one or two plain sentences, with the numbers behind it. */
export function verdictSentence({ verdict, suspicion, findings }: Diagnosis): string {
  const find = (...names: string[]): Finding | undefined => findings.find(({ rule }) => names.includes(rule))
  const say = (text: string, ...names: string[]): string => {
    const finding = find(...names)
    return finding ? `${text}: ${findingText(finding)}.` : `${text}.`
  }
  const suspected = suspicion === 'too-slow' ? ' The rate may be too small; one curve alone cannot tell.' : ''
  switch (verdict) {
    case 'diverged': {
      const start = find('non-finite-start')
      if (start) return `${sentence(findingText(start))} The learning rate is not the cause.`
      return say('The run left the finite numbers', 'non-finite')
    }
    case 'diverging':
      return find('diverging')
        ? say('The loss ends above its start, so the rate is too large', 'diverging')
        : say('The run blew up and has not come back', 'not-recovered')
    case 'collapsed':
      return say('The run collapsed and knows no more than a constant guess', 'collapsed')
    case 'oscillating':
      return find('oscillating', 'bouncing')
        ? say('The run jumps to and fro and does not settle', 'oscillating', 'bouncing')
        : say('The rate is too large for the run to settle', 'smaller-rate-wins')
    case 'unstable-recovered':
      return say('The run blew up and recovered', 'unstable-recovered')
    case 'too-slow':
      return say('The rate is too small for these steps', 'too-slow')
    case 'plateau':
      return `${say('The loss has stopped falling', 'plateau')}${suspected}`
    case 'healthy':
      return `The loss falls as it should.${suspected}`
    case 'not-enough-evidence': {
      const slow = find('hardly-moved', 'still-falling')
      return suspicion === 'too-slow' && slow
        ? `${sentence(findingText(slow))}${suspected}`
        : 'This curve does not say enough for a verdict.'
    }
  }
}

/** What to try next, as one sentence; with the rates themselves where that of the run is known. */
export function adviceSentence({ action, factors }: Advice, learningRate: number | null = null): string {
  const at = (joint: string) => (factors && learningRate !== null ? ` (${ratesAt(factors, learningRate, joint)})` : '')
  const by = factors ? ` by ${times(factors, 'to')}${at('to')}` : ''
  switch (action) {
    case 'lower-rate':
      return `Lower the rate${by}.`
    case 'raise-rate':
      return `Raise the rate${by}.`
    case 'restart-lower':
      return `Start again with a ${factors ? `rate ${times(factors, 'to')} lower${at('to')}` : 'lower rate'}; a run like this does not heal.`
    case 'keep-rate':
      return 'Keep this rate.'
    case 'probe-higher-rates':
      return `Run ${factors ? `${times(factors, 'and')} the rate${at('and')}` : 'larger rates'} as well, and go on by 10x until the curve changes.`
    case 'add-warmup':
      return 'Warm the rate up over the first steps.'
    case 'decay-rate':
      return 'Let the rate decay towards the end.'
    case 'log-fixed-batch':
      return 'Evaluate a fixed batch every k steps: batch noise hides whether the run swings.'
    case 'log-more-steps':
      return 'Log more points, or let the run go on.'
    case 'inspect-batch':
      return 'Look at the batch of that step: the rate is not what breaks it.'
    case 'inspect-start':
      return 'Check the initial weights and the last layer: the start is off.'
    case 'inspect-input':
      return 'Check the data, the labels and the loss for values that are not finite.'
    case 'relax-clipping':
      return 'Raise the clipping norm: it sets the step now, the rate hardly does.'
  }
}

/** Signals that would have helped, as one sentence; null where nothing is missing. */
export function missingSentence({ missing }: Diagnosis): string | null {
  if (missing.length === 0) return null
  const names = missing.map((signal) => signalNames[signal])
  const list = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
  return `Not in the data, and would help: ${list}.`
}

const signalNames: Readonly<Record<Diagnosis['missing'][number], string>> = {
  'learning-rate': 'the learning rate',
  'gradient-norm': 'gradient norms',
  'update-ratio': 'update/weight ratios',
  'fixed-batch': 'the loss of a fixed batch',
  validation: 'a validation loss',
  neighbours: 'runs at other rates',
  'initial-loss': 'the loss before the first update',
  classes: 'the number of classes',
  'more-points': 'more points',
}

/** Factors on a rate as distances, the nearer first: both 0.1 and 10 are 10x. */
function times(factors: Advice['factors'], joint: string): string {
  if (!factors) return ''
  const distances = factors.map((factor) => Math.max(factor, 1 / factor)).sort((a, b) => a - b)
  const [low, high] = distances.map(formatTimes) as [string, string]
  return low === high ? low : `${low} ${joint} ${high}`
}

/** The rates that factors lead to, the smaller first. */
function ratesAt(factors: NonNullable<Advice['factors']>, learningRate: number, joint: string): string {
  const [low, high] = factors
    .map((factor) => formatRate(factor * learningRate))
    .toSorted((a, b) => Number(a) - Number(b))
  return low === high ? low! : `${low} ${joint} ${high}`
}
