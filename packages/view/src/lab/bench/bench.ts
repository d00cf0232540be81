import { type OverlayConfig, type OverlayInput, parseExperiment, type RunConfig } from '@sweetspot/schema'

/** What lies on the lab's bench: the runs, which of them is in hand, and which are not drawn. Replaced, never changed. */
export interface Bench {
  readonly config: OverlayConfig
  /** Place of the run that the settings show. */
  readonly selected: number
  /** Places of the runs that are not drawn, rising. */
  readonly hidden: readonly number[]
}

/** The bench of an overlay: its first run in hand, all of them drawn. */
export function benchOf(config: OverlayConfig): Bench {
  return { config, selected: 0, hidden: [] }
}

/** The run in hand. */
export function selectedRun({ config, selected }: Bench): RunConfig {
  return config.runs[selected]!
}

/**
 * The bench with other runs in place of its own.
 *
 * @throws ConfigError where the schema forbids them
 */
export function withRuns(bench: Bench, runs: OverlayInput['runs']): Bench {
  return { ...bench, config: parseExperiment({ ...bench.config, runs }) as OverlayConfig }
}

/** The bench with another run in hand; one before the first is the last, and one after the last the first. */
export function select(bench: Bench, index: number): Bench {
  const count = bench.config.runs.length
  return { ...bench, selected: ((index % count) + count) % count }
}

/** The bench with a run hidden that was drawn, or drawn that was hidden. */
export function toggleHidden(bench: Bench, index: number): Bench {
  const { hidden } = bench
  return {
    ...bench,
    hidden: hidden.includes(index) ? hidden.filter((one) => one !== index) : [...hidden, index].sort((a, b) => a - b),
  }
}

/** The bench with one run drawn alone; all of them where it was alone before. */
export function solo(bench: Bench, index: number): Bench {
  const others = bench.config.runs.map((_, i) => i).filter((i) => i !== index)
  return { ...bench, hidden: isAlone(bench, index) ? [] : others }
}

/** Whether a run is the only one drawn among several. */
export function isAlone({ config, hidden }: Bench, index: number): boolean {
  const count = config.runs.length
  return count > 1 && hidden.length === count - 1 && !hidden.includes(index)
}
