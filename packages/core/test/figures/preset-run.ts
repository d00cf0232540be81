import { type ExperimentConfig, hashOf, parse, presetNamed, type RunConfig, runConfig, runsOf } from '@sweetspot/schema'
import {
  createSerialExecutor,
  drive,
  type JobResult,
  loadData,
  type Objective,
  type Plan,
  runJob,
} from '../../src/index.ts'

/** The digits: every figure's runs share them. */
export const digits = await loadData('digits')

/** What a test may change of a preset's run: fewer steps, another seed. */
export type Changes = Partial<
  Pick<RunConfig, 'steps' | 'seed' | 'record' | 'optimizer' | 'schedule' | 'learningRate'>
> & {
  readonly task?: Readonly<Record<string, unknown>>
}

/** The experiment of a preset, of the kind that the test expects. */
export function presetOf<Kind extends ExperimentConfig['kind']>(name: string, kind: Kind) {
  const { config } = presetNamed(name)
  if (config.kind !== kind) throw new Error(`preset '${name}' is a ${config.kind}; the test expects a ${kind}`)
  return config as Extract<ExperimentConfig, { kind: Kind }>
}

/** One run of a preset; of a comparison that at this rate, which has to be one of its rates. */
export function presetRun(name: string, learningRate?: number, changes: Changes = {}): RunConfig {
  const { config } = presetNamed(name)
  const [run] = runsOf(config)
  const known = config.kind === 'comparison' ? config.learningRates : [run.learningRate]
  const rate = learningRate ?? known[0]!
  if (!known.includes(rate)) throw new Error(`preset '${name}' has the rates ${known.join(', ')}, not ${rate}`)
  // The held-out curve and the sharpness take time and move no number that a test looks at.
  return changed(
    { ...run, learningRate: rate, record: { ...run.record, validationEvery: 0, stabilityEvery: 0 } },
    changes,
  )
}

/** A run with changes, checked again. */
export function changed(run: RunConfig, { task, ...changes }: Changes): RunConfig {
  return parse(runConfig, { ...run, ...changes, task: { ...run.task, ...task } } as RunConfig)
}

const known = new Map<string, JobResult>()

/** The result of a run with its records; each is computed once in a file, however many statements look at it. */
export function resultOf(run: RunConfig, objective?: Objective): JobResult {
  const key = hashOf(run)
  const before = objective ? undefined : known.get(key)
  if (before) return before
  const job = runJob({ run }, { ...(run.task.name === 'digits' && { data: digits }), ...(objective && { objective }) })
  for (;;) {
    const next = job.next()
    if (!next.done) continue
    if (!objective) known.set(key, next.value)
    return next.value
  }
}

/** Loss on all training data after the last update; Infinity where the run diverged. */
export function finalLoss(run: RunConfig): number {
  const { outcome, final } = resultOf(run)
  return outcome.kind === 'diverged' ? Number.POSITIVE_INFINITY : final.loss
}

/** Carries out a plan on this thread. */
export function carryOut<Result>(plan: Plan<Result>): Promise<Result> {
  return drive(plan, createSerialExecutor({ now: () => performance.now(), pause: () => Promise.resolve() }))
}
