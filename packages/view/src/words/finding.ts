import type { Curve, Finding } from '@sweetspot/schema'
import { plural } from '../format/count.ts'
import { formatLoss } from '../format/loss.ts'
import { formatPercent } from '../format/percent.ts'
import { formatRate } from '../format/rate.ts'
import { formatTimes } from './times.ts'

type Words = (evidence: Readonly<Record<string, number>>, finding: Finding) => string

/** Numbers that a rule always gives; a finding from elsewhere that lacks one reads NaN, not "undefined". */
const number = (evidence: Readonly<Record<string, number>>, name: string): number => evidence[name] ?? Number.NaN

const ratio = (a: number, b: number): string => formatTimes(a / b)

const words: Readonly<Record<string, Words>> = {
  'non-finite-start': (e) => `loss ${formatLoss(number(e, 'value'))} before the first update`,
  'non-finite': (e, { fromStep }) =>
    `${e['loss'] === 0 ? 'gradients or weights' : 'loss'} ${formatLoss(number(e, 'value'))} at step ${fromStep}`,
  'non-finite-batch': (e) => `${plural(number(e, 'count'), 'loss', 'losses')} not finite among finite ones`,
  collapsed: (e) => {
    const accuracy = e['accuracy'] === undefined ? '' : `, accuracy ${formatPercent(e['accuracy'])}`
    const dead =
      e['deadUnits'] === undefined || e['deadUnits'] < 0.5 ? '' : `, ${formatPercent(e['deadUnits'])} of the units dead`
    const against = e['baseline'] === undefined ? '' : `; a constant guess has ${formatLoss(e['baseline'])}`
    const rose = e['peak'] === undefined ? '' : `rose to ${formatLoss(e['peak'])}, then `
    return `${rose}stuck at ${formatLoss(number(e, 'end'))}${accuracy}${dead}${against}`
  },
  diverging: (e) => {
    const [start, end, peak] = [number(e, 'start'), number(e, 'end'), number(e, 'peak')]
    const times = start > 0 ? `, ${ratio(peak, start)} its start` : ''
    return peak > 1.5 * end
      ? `rose to ${formatLoss(peak)}${times}, and ends at ${formatLoss(end)}`
      : `rose to ${formatLoss(peak)}${times}, and stayed`
  },
  oscillating: (e) =>
    `swings by ${formatLoss(number(e, 'swing'))} about ${formatLoss(number(e, 'level'))} every ${plural(number(e, 'period'), 'evaluation')}`,
  bouncing: (e) =>
    `each update moves the weights by ${formatPercent(number(e, 'ratio'))} of their length, the loss stays at ${formatLoss(number(e, 'level'))}`,
  'not-recovered': (e) =>
    `rose from ${formatLoss(number(e, 'before'))} to ${formatLoss(number(e, 'peak'))}, only came back to ${formatLoss(number(e, 'end'))}`,
  'unstable-recovered': (e) =>
    `rose from ${formatLoss(number(e, 'before'))} to ${formatLoss(number(e, 'peak'))}, came back to ${formatLoss(number(e, 'end'))}`,
  'smaller-rate-wins': (e) =>
    `rate ${formatRate(number(e, 'bestRate'))} ends at ${formatLoss(number(e, 'bestLoss'))}, this one at ${formatLoss(number(e, 'end'))}`,
  'too-slow': (e) =>
    `rate ${formatRate(number(e, 'bestRate'))} ends at ${formatLoss(number(e, 'bestLoss'))}, this one at ${formatLoss(number(e, 'end'))}`,
  'one-bad-batch': (e) => `the same step spikes at all ${plural(number(e, 'rates'), 'rate')}`,
  'dead-units': (e) => `${formatPercent(number(e, 'deadUnits'))} of the hidden units are zero on every sample`,
  'start-loss': (e) =>
    `starts at ${formatLoss(number(e, 'start'))}; ${plural(number(e, 'classes'), 'class', 'classes')} should start near ${formatLoss(number(e, 'expected'))}`,
  'clipping-most-steps': (e) => `${formatPercent(number(e, 'share'))} of the updates were clipped`,
  'loss-spike': (e) =>
    `${plural(number(e, 'count'), 'spike')}, the highest from ${formatLoss(number(e, 'before'))} to ${formatLoss(number(e, 'peak'))}`,
  'hardly-moved': (e) => `hardly moved: ${formatLoss(number(e, 'start'))} to ${formatLoss(number(e, 'end'))}`,
  'still-falling': (e) =>
    `still falling at its end, from ${formatLoss(number(e, 'from'))} to ${formatLoss(number(e, 'to'))} in the last quarter`,
  plateau: (e, { fromStep }) => `no better since step ${fromStep}, level at ${formatLoss(number(e, 'end'))}`,
  'update-ratio': (e) =>
    number(e, 'ratio') < 1e-3
      ? `each update moves the weights by ${formatRate(number(e, 'ratio'))} of their length; about 0.001 is usual`
      : `each update moves the weights by ${formatPercent(number(e, 'ratio'))} of their length; about 0.1% is usual`,
}

/** What a rule saw, in a few words with its numbers. */
export function findingText(finding: Finding): string {
  const text = words[finding.rule]
  return text ? text(finding.evidence, finding) : finding.rule.replaceAll('-', ' ')
}

/** The steps of a finding: `step 126`, `steps 3–9`, `epochs 3–9`. */
export function stepsText({ fromStep, toStep }: Finding, unit: Curve['unit'] = 'step'): string {
  return fromStep === toStep ? `${unit} ${fromStep}` : `${unit}s ${fromStep}–${toStep}`
}
