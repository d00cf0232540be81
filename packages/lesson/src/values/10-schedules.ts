import type { OverlayResult, RunResult, StepRecord } from '@sweetspot/schema'
import { endLevel, firstRecord, rateAtStep, stabilitiesOf, tailMean } from '../results/series.ts'
import { endStep, finalLoss, fromOverlay, fromRun, givenRate } from './from-overlay.ts'
import type { ValueSource } from './value.ts'

const climbSteps = ({ config: { schedule } }: RunResult) => (schedule as { steps: number }).steps
const secondHalf = (run: RunResult) => tailMean(run, 0.5, ({ loss }) => loss)
const finals = ({ runs }: OverlayResult, from = 0, to = runs.length) => runs.slice(from, to).map(finalLoss)

/** Whether a record has the largest fraction of the limit of its run. */
const isMost = (run: RunResult) => {
  const most = Math.max(...stabilitiesOf(run))
  return ({ stability }: StepRecord) => stability === most
}

/** The mean loss at which gradient descent on w² comes to rest under noise of this size. */
const floor = ({ config: { learningRate, task } }: RunResult) =>
  (learningRate * (task as { noise: number }).noise ** 2) / (4 * (1 - learningRate))

const newRate = ({ config: { interventions } }: RunResult) => interventions[0]!.learningRate
const newRateStep = ({ config: { interventions } }: RunResult) => interventions[0]!.step

const topStep = ({ records }: RunResult) => {
  const top = Math.max(...records.map(({ learningRate }) => learningRate))
  return records.find(({ learningRate }) => learningRate === top)!.step
}
const lastRate = (run: RunResult) => run.records.at(-1)!.learningRate
const scheduleSteps = ({ config: { schedule } }: RunResult) => (schedule as { totalSteps: number }).totalSteps

/** The values of chapter 10. */
export const schedulesValues: readonly ValueSource[] = [
  ...fromRun('why-warm-up', 'full-batch', 0, {
    'why-rate': ['rate', givenRate],
    'why-samples': ['count', ({ config: { task } }) => (task as { samples: number }).samples],
    'why-steps': ['count', endStep],
    'why-cold-start': ['percent', (run) => stabilitiesOf(run)[0]!],
    'why-cold-least': ['percent', (run) => Math.min(...stabilitiesOf(run))],
    'why-cold-final': ['loss', finalLoss],
  }),
  ...fromRun('why-warm-up', 'full-batch', 1, {
    'why-warm-steps': ['count', climbSteps],
    'why-warm-peak': ['percent', (run) => Math.max(...stabilitiesOf(run))],
    'why-warm-peak-step': ['count', (run) => firstRecord(run, isMost(run)).step],
    'why-warm-end': ['percent', (run) => endLevel(run, ({ stability }) => stability)],
    'why-warm-loss': ['loss', finalLoss],
    'why-sharpness-start': ['number', (run) => firstRecord(run, ({ sharpness }) => sharpness !== undefined).sharpness!],
    'why-sharpness-end': ['number', (run) => tailMean(run, 0.05, ({ sharpness }) => sharpness)],
  }),
  ...fromRun('warm-up', 'one-start', 0, { 'warm-rate': ['rate', givenRate], 'warm-cold-final': ['loss', finalLoss] }),
  ...fromRun('warm-up', 'one-start', 1, { 'warm-steps': ['count', climbSteps], 'warm-final': ['loss', finalLoss] }),
  ...fromRun('warm-up', 'one-start', 2, {
    'warm-beyond-rate': ['rate', givenRate],
    'warm-beyond-final': ['loss', finalLoss],
  }),
  ...fromOverlay('warm-up', 'three-starts', {
    'warm-cold-best': ['loss', (overlay) => Math.min(...finals(overlay, 0, 3))],
    'warm-cold-worst': ['loss', (overlay) => Math.max(...finals(overlay, 0, 3))],
    'warm-best': ['loss', (overlay) => Math.min(...finals(overlay, 3))],
    'warm-worst': ['loss', (overlay) => Math.max(...finals(overlay, 3))],
  }),
  ...fromRun('noise-floor', 'parabola', 0, {
    'floor-high-rate': ['rate', givenRate],
    'floor-high-theory': ['loss', floor],
    'floor-high-loss': ['loss', secondHalf],
  }),
  ...fromRun('noise-floor', 'parabola', 1, {
    'floor-low-rate': ['rate', givenRate],
    'floor-low-theory': ['loss', floor],
    'floor-low-loss': ['loss', secondHalf],
  }),
  ...fromRun('noise-floor', 'parabola', 2, {
    'floor-decay-loss': ['loss', (run) => tailMean(run, 0.05, ({ loss }) => loss)],
  }),
  ...fromRun('decay', 'momentum', 0, { 'decay-rate': ['rate', givenRate], 'decay-constant': ['loss', finalLoss] }),
  ...fromRun('decay', 'momentum', 1, { 'decay-cosine': ['loss', finalLoss] }),
  ...fromRun('decay', 'momentum', 2, { 'decay-both': ['loss', finalLoss] }),
  ...fromRun('decay', 'adam', 0, {
    'decay-adam-rate': ['rate', givenRate],
    'decay-adam-constant': ['loss', finalLoss],
  }),
  ...fromRun('decay', 'adam', 1, { 'decay-adam-both': ['loss', finalLoss] }),
  ...fromRun('decay', 'where-it-hurts', 0, {
    'decay-hurts-rate': ['rate', givenRate],
    'decay-hurts-constant': ['loss', finalLoss],
  }),
  ...fromRun('decay', 'where-it-hurts', 1, { 'decay-hurts-cosine': ['loss', finalLoss] }),
  ...fromOverlay('shapes', 'too-large', {
    'shapes-rate': ['rate', ({ runs }) => givenRate(runs[0]!)],
    'shapes-constant': ['loss', ({ runs }) => finalLoss(runs[0]!)],
    'shapes-best': ['loss', (overlay) => Math.min(...finals(overlay, 1))],
    'shapes-gain': ['factor', (overlay) => finalLoss(overlay.runs[0]!) / Math.min(...finals(overlay, 1))],
  }),
  ...fromOverlay('shapes', 'good', {
    'shapes-good-rate': ['rate', ({ runs }) => givenRate(runs[0]!)],
    'shapes-good-constant': ['loss', ({ runs }) => finalLoss(runs[0]!)],
    'shapes-good-best': ['loss', (overlay) => Math.min(...finals(overlay, 1))],
    'shapes-good-worst': ['loss', (overlay) => Math.max(...finals(overlay, 1))],
  }),
  ...fromRun('rescue', 'early-and-late', 0, {
    'rescue-rate': ['rate', givenRate],
    'rescue-steps': ['count', endStep],
  }),
  ...fromRun('rescue', 'early-and-late', 1, {
    'rescue-to': ['rate', newRate],
    'rescue-early': ['count', newRateStep],
    'rescue-early-final': ['loss', finalLoss],
    'rescue-early-accuracy': ['percent', ({ final }) => final.accuracy!],
    'rescue-early-dead': ['percent', ({ final }) => final.deadUnits!],
  }),
  ...fromRun('rescue', 'early-and-late', 2, {
    'rescue-late': ['count', newRateStep],
    'rescue-late-final': ['loss', finalLoss],
    'rescue-late-accuracy': ['percent', ({ final }) => final.accuracy!],
    'rescue-late-dead': ['percent', ({ final }) => final.deadUnits!],
  }),
  ...fromRun('dialects', 'one-cycle', 0, {
    'dialects-steps': ['count', endStep],
    'dialects-pytorch-peak': ['count', topStep],
    'dialects-pytorch-last': ['rate', lastRate],
  }),
  ...fromRun('dialects', 'one-cycle', 1, {
    'dialects-optax-peak': ['count', topStep],
    'dialects-optax-last': ['rate', lastRate],
  }),
  ...fromRun('dialects', 'cosine', 0, {
    'dialects-beyond': ['count', (run) => endStep(run) - scheduleSteps(run)],
    'dialects-risen': ['rate', (run) => rateAtStep(run, endStep(run) - 1)],
  }),
]
