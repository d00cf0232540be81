import { drive, planOf } from '@sweetspot/core'
import { type ExperimentResult, runsOf } from '@sweetspot/schema'
import type { PlannedExperiment } from '@sweetspot/view'
import { executor } from '../cli/executor.ts'
import { progressDisplay } from '../cli/progress.ts'
import type { Terminal } from '../cli/terminal.ts'

/** What comes of the experiment of a figure, with its progress on stderr. */
export async function trainFigure(
  experiment: PlannedExperiment,
  terminal: Terminal,
  { quiet, signal }: { readonly quiet: boolean; readonly signal: { readonly aborted: boolean } },
): Promise<ExperimentResult> {
  const display = await progressDisplay(process.stderr, terminal, {
    quiet,
    now: () => performance.now(),
    curves: 0,
    steps: Math.max(...runsOf(experiment).map(({ steps }) => steps)),
  })
  const result = await drive(planOf(experiment), executor(), { signal, onProgress: display.report })
  display.clear()
  return result
}
