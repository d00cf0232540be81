import { limits, type RunConfig } from '@sweetspot/schema'
import { type Bench, withRuns } from './bench.ts'

/** Whether another run finds room. */
export function hasRoom({ config }: Bench): boolean {
  return config.runs.length < limits.overlaidRuns
}

/**
 * The bench with a run after another one, and in hand.
 *
 * @throws ConfigError where there is no room
 */
export function addRun(bench: Bench, after: number, run: RunConfig): Bench {
  const moved = withRuns(bench, bench.config.runs.toSpliced(after + 1, 0, run))
  return { ...moved, selected: after + 1, hidden: bench.hidden.map((one) => (one > after ? one + 1 : one)) }
}

/** The bench with a copy of the run in hand, which differs in nothing. */
export function duplicateRun(bench: Bench): Bench {
  return addRun(bench, bench.selected, bench.config.runs[bench.selected]!)
}

/** The bench with a copy of the run in hand at another rate. */
export function addRunAt(bench: Bench, learningRate: number): Bench {
  return addRun(bench, bench.selected, { ...bench.config.runs[bench.selected]!, learningRate })
}

/** The bench without a run; the last one stays. What is in hand then is the run that came after it. */
export function removeRun(bench: Bench, index: number): Bench {
  const { config, selected, hidden } = bench
  if (config.runs.length === 1) return bench
  const runs = config.runs.toSpliced(index, 1)
  const less = (one: number) => (one > index ? one - 1 : one)
  return {
    config: { ...config, runs },
    selected: Math.min(less(selected), runs.length - 1),
    hidden: hidden.filter((one) => one !== index).map(less),
  }
}

/** The bench with another rate for a run. */
export function withRate(bench: Bench, index: number, learningRate: number): Bench {
  return withRuns(bench, bench.config.runs.with(index, { ...bench.config.runs[index]!, learningRate }))
}
