import type { ExperimentResult, OverlayResult } from '@sweetspot/schema'
import { formatCount, plural } from '../format/count.ts'
import { formatLoss } from '../format/loss.ts'
import { comparisonFinding, defaultSentence } from '../models/comparison.ts'
import { type DrawnRun, drawnRuns } from '../models/drawn-runs.ts'
import { rangeTestFinding } from '../models/range-test.ts'
import { searchFinding } from '../models/search.ts'
import { capitalised } from './capitalised.ts'
import { listOf } from './list.ts'
import { stabilityFinding } from './stability.ts'
import { stepsToTarget, targetFinding } from './target.ts'
import { verdictSentence } from './verdict.ts'

/** What a result shows, as a sentence or two. */
export function findingOf(result: ExperimentResult): string {
  switch (result.kind) {
    case 'comparison-result':
      return [comparisonFinding(result), defaultSentence(result) ?? []].flat().join(' ')
    case 'range-test-result':
      return rangeTestFinding(result, { flags: false })
    case 'search-result':
      return searchFinding(result)
    case 'overlay-result':
      return overlayFinding(result)
  }
}

function overlayFinding(result: OverlayResult): string {
  const runs = drawnRuns(result).filter(({ run }) => run.records.length > 0)
  const [only] = runs
  if (only === undefined) return 'Nothing was run.'
  if (runs.length === 1) return only.diagnosis === null ? capitalised(endText(only)) : verdictSentence(only.diagnosis)
  const aimed = stepsToTarget(runs)
  if (aimed.length === runs.length) return targetFinding(aimed)
  const stability = stabilityFinding(runs)
  if (stability !== null) return stability
  const broken = runs.filter(({ run }) => !Number.isFinite(run.final.loss) || run.outcome.kind === 'diverged')
  const whole = runs.filter((drawn) => !broken.includes(drawn)).toSorted((a, b) => a.run.final.loss - b.run.final.loss)
  const [best] = whole
  const worst = whole.at(-1)
  const parts = []
  if (best) parts.push(endText(best))
  if (best && worst && worst !== best) parts.push(`${worst.label} at ${formatLoss(worst.run.final.loss)}`)
  if (broken.length > 0) parts.push(brokenText(broken))
  return capitalised(`${parts.join('; ')}.`)
}

const endText = ({ run, label }: DrawnRun): string =>
  `${label} ends at ${formatLoss(run.final.loss)} after ${plural(run.stepsRun, 'step')}`

function brokenText(broken: readonly DrawnRun[]): string {
  const steps = broken.map(({ run, label }) => `${label} at step ${formatCount(run.outcome.step)}`)
  return `the loss leaves the finite numbers: ${listOf(steps)}`
}
