import { drive, overlayPlan } from '@sweetspot/core'
import { parseExperiment } from '@sweetspot/schema'
import { panelsOf, textSurface } from '@sweetspot/view'
import { type Bench, isSurfaceName, suitedRuns, surfaceBench, surfaceNames, waysTable } from '@sweetspot/view/lab'
import { drawTable, linkLine } from '../cli/draw.ts'
import { executor } from '../cli/executor.ts'
import { CommandError, exitCodes } from '../cli/exit-codes.ts'
import { experimentFrom } from '../cli/experiment-input.ts'
import { print } from '../cli/output.ts'
import { terminalOf } from '../cli/terminal.ts'
import { openOrPrint, type ShowOptions } from './open-or-print.ts'

/** Rows of the drawing where it is printed. */
const drawingRows = 20

/** What `sweetspot surface` does: opens the screen, or prints the drawing and the runs as a table. */
export async function showSurface(source = 'himmelblau', options: ShowOptions): Promise<void> {
  const bench = benchOf(source)
  const opening = { kind: 'experiment', experiment: bench.config } as const
  await openOrPrint('surface', opening, options, () => printSurface(bench, options))
}

function benchOf(source: string): Bench {
  const experiment = isSurfaceName(source) ? suitedRuns(source) : parseExperiment(experimentFrom(source))
  const bench = surfaceBench(experiment)
  if (bench === null)
    throw new CommandError(
      `surface: expected runs of one or two parameters, got '${source}'. Surfaces: ${surfaceNames.join(', ')}.`,
      exitCodes.usage,
    )
  return bench
}

async function printSurface(bench: Bench, { plain = false, ascii = false }: ShowOptions): Promise<void> {
  const terminal = terminalOf(process.stdout, process.env, { plain, ascii })
  const result = await drive(overlayPlan(bench.config), executor())
  const drawings = panelsOf(['surface'], result).flatMap((panel) =>
    panel.kind === 'surface' ? [textSurface(panel.surface, { ...terminal, height: drawingRows, legend: false })] : [],
  )
  const records = result.runs.map((run) => run.records)
  const table = waysTable(bench, { result, records, ended: result.runs, isOver: true }, null, '')
  await print([...drawings, '', drawTable(table, terminal), '', linkLine(bench.config)].join('\n'))
}
