import type {
  ComparisonResult,
  Diagnosis,
  ExperimentResult,
  OverlayResult,
  RunConfig,
  RunResult,
} from '@sweetspot/schema'
import { rateMarks } from '../marks/rate-marks.ts'
import { type RunMark, runMarks } from '../marks/run-mark.ts'
import { runLabels } from '../words/run-labels.ts'
import { comparisonMarks } from './comparison-marks.ts'

/** A run of a result with the look and the names that it has in every panel and table. */
export interface DrawnRun {
  readonly run: RunResult
  /** What tells it from the others, for drawings and sentences. */
  readonly label: string
  /** The same in whole, for tables. */
  readonly name: string
  readonly mark: RunMark
  /** Null where the result has no verdict on this run. */
  readonly diagnosis: Diagnosis | null
}

// A drawing and its table ask for the same runs several times, and while it plays many times a second.
const known = new WeakMap<ExperimentResult, readonly DrawnRun[]>()

/** The runs whose steps a result carries; none for a range test or a search. */
export function drawnRuns(result: ExperimentResult): readonly DrawnRun[] {
  const drawn = known.get(result) ?? drawnAnew(result)
  known.set(result, drawn)
  return drawn
}

function drawnAnew(result: ExperimentResult): DrawnRun[] {
  if (result.kind !== 'comparison-result' && result.kind !== 'overlay-result') return []
  const runs = apart(result)
  const configs = runs.map(({ config }) => config)
  const labels = runLabels(configs, { short: true })
  const names = runLabels(configs)
  if (result.kind === 'overlay-result') {
    const marks = overlayMarks(configs)
    return runs.map((run, i) => ({
      run,
      label: labels[i]!,
      name: names[i]!,
      mark: marks[i]!,
      diagnosis: result.diagnoses[i] ?? null,
    }))
  }
  const markOf = comparisonMarks(result)
  const diagnosisOf = ({ optimizer, learningRate }: RunConfig): Diagnosis | null => {
    const sweep = result.sweeps.find((one) => JSON.stringify(one.optimizer) === JSON.stringify(optimizer))
    return sweep?.rows.find((row) => row.learningRate === learningRate)?.diagnosis ?? null
  }
  return runs.map((run, i) => ({
    run,
    label: labels[i]!,
    name: names[i]!,
    mark: markOf(run.config),
    diagnosis: diagnosisOf(run.config),
  }))
}

/** The runs of a result without the common default where one of the rates asked for is the same run. */
function apart(result: ComparisonResult | OverlayResult): readonly RunResult[] {
  if (result.kind === 'overlay-result') return result.runs
  const keys = result.runs.map(({ config }) => JSON.stringify(config))
  return result.runs.filter((_, i) => keys.indexOf(keys[i]!) === i)
}

/** The look of runs laid over one another: from cold to hot where only the rate differs, else one after another. */
export function overlayMarks(configs: readonly RunConfig[]): RunMark[] {
  const rates = configs.map(({ learningRate }) => learningRate)
  const others = new Set(configs.map((config) => JSON.stringify({ ...config, learningRate: 0 })))
  return others.size === 1 && new Set(rates).size === rates.length ? rateMarks(rates) : runMarks(configs.length)
}
