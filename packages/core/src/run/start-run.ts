import { parse, type RunInput, type RunOutcome, runConfig, type StepRecord } from '@sweetspot/schema'
import { createRun, type Run, type RunOptions } from './run.ts'

/**
 * The records of a run, one per update, and its outcome as the return value. No clock, no I/O: same config, same bits.
 *
 * @throws ConfigError with path, rule and remedy
 * @example
 * const config = { task: { name: 'parabola' }, learningRate: 0.25, steps: 2 }
 * Array.from(steps(config), (record) => record.loss) // [16, 4]: w goes 4, 2, 1
 */
export function steps(config: RunInput, options: RunOptions = {}): Generator<StepRecord, RunOutcome> {
  return startRun(config, options).records()
}

/**
 * A run before its first update, or at the checkpoint it goes on from.
 *
 * @throws ConfigError with path, rule and remedy
 */
export function startRun(config: RunInput, options: RunOptions = {}): Run {
  return createRun(parse(runConfig, config), options)
}
