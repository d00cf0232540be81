import type { ComparisonResult, ExperimentResult, PanelName, RangeTestResult, SweepRow } from '@sweetspot/schema'
import { formatCount, plural } from '../format/count.ts'
import { formatLoss } from '../format/loss.ts'
import { formatRate } from '../format/rate.ts'
import { askedSweeps } from '../models/comparison-marks.ts'
import { leftOutSentences, sensitivitySentence } from '../models/search.ts'
import { sweepsOf } from '../models/sweeps-of.ts'

/** What is worth knowing beside the finding of a result and these panels of it, a sentence each; often nothing. */
export function notesOf(result: ExperimentResult, panels: readonly PanelName[] = []): readonly string[] {
  const partial = result.partial ? ['Ended early: some runs are missing or short.'] : []
  return [...partial, ...ownNotes(result, panels)].filter((note) => note !== null)
}

function ownNotes(result: ExperimentResult, panels: readonly PanelName[]): readonly (string | null)[] {
  switch (result.kind) {
    case 'comparison-result':
      return seedNotes(result, panels)
    case 'search-result':
      return [sensitivitySentence(result), ...leftOutSentences(result), ...spreadNotes(result)]
    case 'range-test-result':
      return [costNote(result)]
    case 'overlay-result':
      return []
  }
}

function seedNotes(result: ComparisonResult, panels: readonly PanelName[]): string[] {
  const { seeds } = result.config
  if (seeds.length < 2 || askedSweeps(result).length === 0) return []
  const curves = panels.some((name) => name !== 'bathtub') ? `; the curves are those of seed ${seeds[0]}` : ''
  return [`Final losses are medians of ${plural(seeds.length, 'seed')}${curves}.`, ...spreadNotes(result)]
}

/** Share of the gain by which seeds have to differ before it is said. */
const wideSpread = 0.2

/** Rates that end low with one seed and high with another: beside the cliff chance decides. */
function spreadNotes(result: ExperimentResult): string[] {
  return sweepsOf(result).flatMap(({ rows, gain, initialLoss }) => {
    const depends = ({ finalLossRange: [low, high], stoppedEarly }: SweepRow): boolean =>
      !stoppedEarly && low < initialLoss - gain / 2 && !(high - low <= wideSpread * gain)
    return rows
      .filter(depends)
      .map(
        ({ learningRate, finalLossRange: [low, high] }) =>
          `At ${formatRate(learningRate)} chance decides: the seeds end from ${formatLoss(low)} to ${formatLoss(high)}.`,
      )
  })
}

function costNote({ stepsSpent: { ramps, check } }: RangeTestResult): string {
  const checked = check === 0 ? '' : `; the whole runs that check it, ${formatCount(check)}`
  return `The ramps cost ${plural(ramps, 'step')}${checked}.`
}
