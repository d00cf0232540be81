import {
  type ComparisonInput,
  type ComparisonResult,
  comparisonConfig,
  hashOf,
  type OptimizerConfig,
  optimizerConfig,
  parse,
  type RunConfig,
  type Sweep,
} from '@sweetspot/schema'
import { log10 } from '../numeric/log10.ts'
import type { Job } from '../run/job.ts'
import { type Plan, wasAborted } from './plan.ts'
import { sweepOf } from './sweep.ts'

/** The rate that most people start with, whatever their task. */
const commonDefault = { optimizer: { name: 'adam' }, learningRate: 0.001 } as const

/**
 * Rates, or optimizers, side by side on the same start and the same batches.
 *
 * @throws ConfigError with path, rule and remedy
 */
export function* comparePlan(input: ComparisonInput): Plan<ComparisonResult> {
  const config = parse(comparisonConfig, input)
  const optimizers = config.optimizers.length > 0 ? config.optimizers : [config.run.optimizer]
  const entries = optimizers.flatMap((optimizer) =>
    config.learningRates.map((learningRate) => ({ optimizer, learningRate })),
  )
  if (config.includeDefault) {
    entries.push({
      optimizer: parse(optimizerConfig, commonDefault.optimizer),
      learningRate: commonDefault.learningRate,
    })
  }
  // Seed by seed, so that the first curve of every rate is there early.
  const jobs = config.seeds.flatMap((seed) =>
    entries.map(
      ({ optimizer, learningRate }): Job => ({
        run: { ...config.run, optimizer, learningRate, seed } satisfies RunConfig,
      }),
    ),
  )
  const results = yield jobs

  const runsOf = (entry: number) => results.filter((_, index) => index % entries.length === entry)
  const sweepOfEntries = (optimizer: OptimizerConfig, first: number, count: number) =>
    sweepOf(
      optimizer,
      Array.from({ length: count }, (_, i) => ({
        learningRate: entries[first + i]!.learningRate,
        results: runsOf(first + i),
      })),
    )
  const perOptimizer = config.learningRates.length
  const sweeps = optimizers.map((optimizer, i) => sweepOfEntries(optimizer, i * perOptimizer, perOptimizer))
  const defaultSweep = config.includeDefault
    ? sweepOfEntries(entries.at(-1)!.optimizer, entries.length - 1, 1)
    : undefined
  return {
    kind: 'comparison-result',
    version: 1,
    config,
    hash: hashOf(config),
    partial: wasAborted(results),
    sweeps: defaultSweep ? [...sweeps, defaultSweep] : sweeps,
    defaultScore: defaultSweep ? scoreOfDefault(defaultSweep, sweeps) : null,
    runs: results.slice(0, entries.length).filter(({ stepsRun }) => stepsRun > 0),
  }
}

/** How far the common default is from the best rate of its own optimizer, and how much of the gain it gives away. */
function scoreOfDefault(own: Sweep, others: readonly Sweep[]): ComparisonResult['defaultScore'] {
  const row = own.rows[0]
  if (row === undefined) return null
  const same = others.find(({ optimizer }) => optimizer.name === own.optimizer.name)
  const bestLoss = Math.min(row.finalLoss, ...others.flatMap(({ rows }) => rows.map(({ finalLoss }) => finalLoss)))
  return {
    optimizer: own.optimizer.name,
    learningRate: row.learningRate,
    decades: same?.best == null ? null : log10(row.learningRate / same.best),
    excess: (row.finalLoss - bestLoss) / (own.initialLoss - bestLoss),
  }
}
