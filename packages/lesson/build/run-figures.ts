import { drive, type Executor, planOf } from '@sweetspot/core'
import { toJson } from '@sweetspot/schema'
import type { Figure } from '../src/figures/figure.ts'
import type { Problems } from './problems.ts'
import type { ResultCache } from './result-cache.ts'

/** What the figures' experiments came to, as JSON. */
export interface FigureRun {
  readonly figure: string
  readonly variant: string
  readonly json: string
}

/** What running them needs. */
export interface RunFiguresOptions {
  readonly executor: Executor
  readonly cache: ResultCache
  readonly problems: Problems
  /** Hears how long a figure took, in milliseconds, unless all of it was known from before. */
  readonly onTrained: (figure: string, milliseconds: number) => void
}

/** Runs every variant of every figure that is not known yet, figure by figure; a figure that fails is left out, and noted. */
export async function runFigures(figures: readonly Figure[], options: RunFiguresOptions): Promise<FigureRun[]> {
  const runs: FigureRun[] = []
  for (const figure of figures) {
    try {
      runs.push(...(await runFigure(figure, options)))
    } catch (error) {
      options.problems.add(`figure ${figure.id}`, error instanceof Error ? error.message : String(error))
    }
  }
  return runs
}

async function runFigure({ id, variants }: Figure, { executor, cache, onTrained }: RunFiguresOptions) {
  const start = performance.now()
  let trained = false
  const runs: FigureRun[] = []
  for (const { id: variant, experiment } of variants) {
    let json = cache.read(experiment)
    if (json === undefined) {
      json = toJson(await drive(planOf(experiment), executor))
      cache.write(experiment, json)
      trained = true
    }
    runs.push({ figure: id, variant, json })
  }
  if (trained) onTrained(id, performance.now() - start)
  return runs
}
