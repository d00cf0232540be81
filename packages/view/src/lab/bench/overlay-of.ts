import {
  type ExperimentConfig,
  type ExperimentResult,
  limits,
  type OverlayConfig,
  parseExperiment,
  type RunConfig,
  type Sweep,
} from '@sweetspot/schema'

/** An experiment as runs on the bench: a comparison by the runs of its first seed; null for what is no set of up to 16 runs. */
export function overlayOf(experiment: ExperimentConfig): OverlayConfig | null {
  switch (experiment.kind) {
    case 'overlay':
      return experiment
    case 'run':
      return overlay([experiment])
    case 'comparison': {
      const { run, learningRates, optimizers, seeds } = experiment
      const runs = (optimizers.length > 0 ? optimizers : [run.optimizer]).flatMap((optimizer) =>
        learningRates.map((learningRate): RunConfig => ({ ...run, optimizer, learningRate, seed: seeds[0]! })),
      )
      return runs.length <= limits.overlaidRuns ? overlay(runs) : null
    }
    default:
      return null
  }
}

/** The run that a result recommends, with the one around it that the bench is for; null where it recommends none. */
export function bestRunOf(result: ExperimentResult): OverlayConfig | null {
  switch (result.kind) {
    case 'range-test-result':
      return atRate(result.config.run, result.config.run.optimizer, result.recommendation)
    case 'search-result':
      return atRate(result.config.run, result.sweep.optimizer, result.best)
    case 'comparison-result': {
      const lowest = result.sweeps.filter(({ best }) => best !== null).toSorted((a, b) => bestLoss(a) - bestLoss(b))[0]
      return lowest === undefined ? null : atRate(result.config.run, lowest.optimizer, lowest.best)
    }
    case 'overlay-result':
      return null
  }
}

/** What a rate that broke ends at is no merit of its optimizer. */
function bestLoss({ best, rows }: Sweep): number {
  return rows.find(({ learningRate }) => learningRate === best)!.finalLoss
}

function atRate(run: RunConfig, optimizer: RunConfig['optimizer'], learningRate: number | null): OverlayConfig | null {
  return learningRate === null ? null : overlay([{ ...run, optimizer, learningRate }])
}

function overlay(runs: readonly RunConfig[]): OverlayConfig {
  return parseExperiment({ kind: 'overlay', runs }) as OverlayConfig
}
