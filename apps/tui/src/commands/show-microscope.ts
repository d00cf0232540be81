import { drive, overlayPlan } from '@sweetspot/core'
import { parseExperiment, type RunResult } from '@sweetspot/schema'
import {
  type Bench,
  firstUnderMicroscope,
  microscopeBench,
  parameterName,
  runText,
  stepsTable,
} from '@sweetspot/view/lab'
import { drawTable, linkLine } from '../cli/draw.ts'
import { executor } from '../cli/executor.ts'
import { CommandError, exitCodes } from '../cli/exit-codes.ts'
import { experimentFrom } from '../cli/experiment-input.ts'
import { print } from '../cli/output.ts'
import { type Terminal, terminalOf } from '../cli/terminal.ts'
import { openOrPrint, type ShowOptions } from './open-or-print.ts'

/** What `sweetspot microscope` does: opens the screen, or prints the numbers of the parameters at three steps. */
export async function showMicroscope(source: string | undefined, options: ShowOptions): Promise<void> {
  const bench = source === undefined ? firstUnderMicroscope() : benchOf(source)
  const opening = { kind: 'experiment', experiment: bench.config } as const
  await openOrPrint('microscope', opening, options, () => printMicroscope(bench, options))
}

function benchOf(source: string): Bench {
  const bench = microscopeBench(parseExperiment(experimentFrom(source)))
  if (bench === null)
    throw new CommandError(`microscope: expected runs, got '${source}', which looks for a rate.`, exitCodes.usage)
  return bench
}

async function printMicroscope(bench: Bench, { plain = false, ascii = false }: ShowOptions): Promise<void> {
  const terminal = terminalOf(process.stdout, process.env, { plain, ascii })
  const { runs } = await drive(overlayPlan(bench.config), executor())
  const parts = runs.flatMap((run, i) => [runText({ ...bench, selected: i }), '', ...tablesOf(run, terminal)])
  await print([...parts, linkLine(bench.config)].join('\n'))
}

/** The numbers of each watched parameter of a run at its first step, in its middle and at its last step. */
function tablesOf(run: RunResult, terminal: Terminal): string[] {
  const { task, record } = run.config
  const last = run.records.at(-1)?.step ?? 0
  const steps = [...new Set([0, Math.floor(last / 2), last])]
  return record.watch.flatMap((index, place) => [
    parameterName(task, index),
    drawTable(stepsTable(run, place, steps), terminal),
    '',
  ])
}
