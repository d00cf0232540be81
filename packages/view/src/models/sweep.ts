import type { Sweep, SweepRow } from '@sweetspot/schema'
import { formatCount } from '../format/count.ts'
import { formatLoss } from '../format/loss.ts'
import { formatPercent } from '../format/percent.ts'
import { formatRate } from '../format/rate.ts'
import { rateMarks } from '../marks/rate-marks.ts'
import type { RunMark } from '../marks/run-mark.ts'
import { type MarkedVerdict, verdictMark } from '../marks/verdict-mark.ts'
import type { Table, TableColumn } from '../table/table.ts'
import { evidenceText } from '../words/evidence.ts'

/** What a sweep found, as one sentence: the best rate, where it gets too large and where it crawls. */
export function sweepFinding({ best, rows, bestOnEdge, initialLoss }: Sweep): string {
  const row = rows.find(({ learningRate }) => learningRate === best)
  if (row === undefined) return 'No rate here brings the loss below its start.'
  if (rows.length === 1)
    return `${formatRate(row.learningRate)} brings the loss from ${formatLoss(initialLoss)} to ${formatLoss(row.finalLoss)}.`
  const parts = [`${formatRate(row.learningRate)} is best: final loss ${formatLoss(row.finalLoss)}`]
  const tooLarge = rows.find(({ place }) => place === 'too-large')
  const tooSmall = rows.findLast(({ place }) => place === 'too-small')
  // A collapse ends at a loss that looks moderate, so it is named.
  const collapse = tooLarge?.diagnosis.verdict === 'collapsed' ? ' (collapsed)' : ''
  if (tooLarge) parts.push(`from ${formatRate(tooLarge.learningRate)} on too large${collapse}`)
  if (tooSmall) parts.push(`up to ${formatRate(tooSmall.learningRate)} too small`)
  const edge =
    bestOnEdge === 'none'
      ? ''
      : ` The best sits on the ${bestOnEdge === 'low' ? 'lower' : 'upper'} edge: try ${bestOnEdge === 'low' ? 'smaller' : 'larger'} rates.`
  return `${parts.join('; ')}.${edge}`
}

/** What a row says at a glance: a broken run's own verdict, else its place in the sweep; alone a run has no place, only its verdict. */
export function rowVerdict({ place, diagnosis }: SweepRow, isAlone = false): MarkedVerdict {
  const { verdict, findings } = diagnosis
  if (isAlone) return verdict
  const swings = findings.some(({ rule }) => rule === 'oscillating' || rule === 'bouncing')
  if (verdict === 'diverged' || verdict === 'diverging' || verdict === 'collapsed') return verdict
  if (verdict === 'oscillating') return swings ? verdict : 'too-large'
  if (place === 'too-large' || place === 'too-small') return place
  if (place === 'good') return verdict === 'unstable-recovered' ? verdict : 'healthy'
  return verdict === 'healthy' ? 'not-enough-evidence' : verdict
}

/** How a sweep becomes a table. */
export interface SweepTableOptions {
  /** The optimizer's name, in a column of its own. */
  readonly name?: string
  /** The look of a rate's run; by default from cold to hot around the best. */
  markOf?(learningRate: number): RunMark
}

/** Every rate of a sweep with its final loss, its verdict and the numbers behind it. */
export function sweepTable(sweep: Sweep, { name, markOf }: SweepTableOptions = {}): Table {
  const marks = rateMarks(
    sweep.rows.map(({ learningRate }) => learningRate),
    sweep.best === null ? {} : { best: sweep.best },
  )
  const validated = sweep.rows.some(({ validationAccuracy }) => validationAccuracy !== undefined)
  const seeded = sweep.rows.some(({ finalLossRange: [low, high] }) => low !== high)
  const columns: TableColumn[] = [
    ...(name !== undefined ? [{ key: 'optimizer', title: 'optimizer', priority: 1 }] : []),
    { key: 'rate', title: 'rate', align: 'right', priority: 0 },
    { key: 'loss', title: 'final loss', align: 'right', priority: 0 },
    ...(seeded ? [{ key: 'seeds', title: 'over seeds', align: 'right', priority: 5 } as const] : []),
    ...(validated ? [{ key: 'accuracy', title: 'validation', align: 'right', priority: 4 } as const] : []),
    { key: 'verdict', title: 'verdict', priority: 0 },
    { key: 'evidence', title: 'evidence', priority: 3 },
  ]
  const isAlone = sweep.rows.length === 1
  return {
    columns,
    rows: sweep.rows.map((row, i) => {
      const verdict = verdictMark(rowVerdict(row, isAlone))
      const [low, high] = row.finalLossRange
      return {
        mark: markOf?.(row.learningRate) ?? marks[i]!,
        cells: {
          ...(name !== undefined && { optimizer: name }),
          rate: { text: formatRate(row.learningRate), value: row.learningRate },
          loss: { text: formatLoss(row.finalLoss), value: row.finalLoss },
          seeds: low === high ? '' : `${formatLoss(low)} … ${formatLoss(high)}`,
          accuracy:
            row.validationAccuracy === undefined
              ? ''
              : { text: formatPercent(row.validationAccuracy), value: row.validationAccuracy },
          verdict: `${verdict.glyph} ${row.learningRate === sweep.best && !isAlone ? 'best' : verdict.word}`,
          evidence: row.stoppedEarly ? `given up at step ${formatCount(row.stepsRun)}` : evidenceText(row, sweep),
        },
      }
    }),
  }
}
