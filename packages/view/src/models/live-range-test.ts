import type { SoFar } from '@sweetspot/core'
import type { RangeTestResult, Sweep } from '@sweetspot/schema'
import type { Chart } from '../chart/chart.ts'
import { plural } from '../format/count.ts'
import { formatLoss } from '../format/loss.ts'
import { formatRate } from '../format/rate.ts'
import { emptyChart } from '../panels/empty-chart.ts'
import type { RunState } from '../store/run-store.ts'
import { isWhole, leadingRamp } from './known-ramps.ts'
import { letteredRules } from './pick-letters.ts'
import { rangeCheckChart, rangeCheckFinding } from './range-check.ts'
import { rangeTestFinding } from './range-test.ts'
import { pointsUnderWay, withUnderWay } from './under-way.ts'

/** What a range test shows that is under way, was ended, or is over. */
export function liveRangeTestFinding(result: RangeTestResult, isRunning: boolean): string {
  if (!result.partial) return rangeTestFinding(result, { flags: false })
  const { ramps, config } = result
  const whole = ramps.filter(isWhole)
  if (whole.length < ramps.length) {
    const leading = leadingRamp(ramps)
    const where = leading
      ? `Up the ramp: loss ${formatLoss(leading.losses.at(-1)!)} at rate ${formatRate(leading.learningRates.at(-1)!)}.`
      : `Up the ramp, from ${formatRate(config.from)} to ${formatRate(config.to)}.`
    return isRunning
      ? where
      : `Partial: ended after ${whole.length} of ${plural(ramps.length, 'ramp')}.${result.recommendation === null ? '' : ` ${rangeTestFinding(result, { flags: false })}`}`
  }
  const finding = rangeTestFinding(result, { flags: false })
  return isRunning ? finding : `Partial: the check was ended early. ${finding}`
}

/** How far a range test is, in words. */
export function rangeTestProgress(
  { ramps, config, check }: RangeTestResult,
  { jobs, done }: Pick<RunState<unknown>, 'jobs' | 'done'>,
): string {
  const before = config.startStep > 0 ? ramps.length : 0
  if (done < before) return `Training before the ramp: ${done} of ${plural(before, 'run')} done.`
  const whole = ramps.filter(isWhole).length
  if (check === null) return `Ramps: ${whole} of ${plural(ramps.length, 'seed')} done.`
  return `Check: ${done - before - whole} of ${plural(jobs - before - whole, 'whole run')} done.`
}

/** The bathtub of the check as far as it has come, its picks on it by letter. */
export function liveCheckChart(
  { result, underWay }: SoFar<RangeTestResult>,
  run: Pick<RunState<unknown>, 'records' | 'results'>,
): Chart {
  const { check, config } = result
  if (check === null)
    return emptyChart(
      config.check ? 'The check begins once the ramps are over.' : 'The picks are not checked against whole runs.',
      { x: 'learning rate', y: 'final loss' },
    )
  const chart = rangeCheckChart(result, check)
  const isScored = result.picks.some(({ decades }) => decades !== null)
  return withUnderWay(
    { ...chart, title: isScored ? rangeCheckFinding(result) : bestSoFar(check), rules: letteredRules(result) },
    pointsUnderWay(underWay, run),
    underWay.map(([, job]) => job.run.learningRate),
  )
}

function bestSoFar({ best, rows }: Sweep): string {
  const row = rows.find(({ learningRate }) => learningRate === best)
  return row === undefined
    ? 'Whole runs check the picks: none has come below its start yet.'
    : `So far the best whole run is at ${formatRate(row.learningRate)}: final loss ${formatLoss(row.finalLoss)}.`
}
