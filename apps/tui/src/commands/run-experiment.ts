import { drive, type Plan, planOf } from '@sweetspot/core'
import { bitsOf, type ExperimentResult, runsOf, toJson } from '@sweetspot/schema'
import type { Command } from 'commander'
import type { Options } from '../cli/build-experiment.ts'
import { executor } from '../cli/executor.ts'
import { exitCodes } from '../cli/exit-codes.ts'
import { listenForInterrupt } from '../cli/interrupt.ts'
import { formatOf, print, writeWhole } from '../cli/output.ts'
import { progressDisplay } from '../cli/progress.ts'
import { terminalOf } from '../cli/terminal.ts'
import { askedExperiment } from './asked-experiment.ts'
import type { Asked, ExperimentCommand } from './experiment-command.ts'

/** What the command of an experiment does: builds the experiment, runs it, shows and writes the result. */
export async function runExperiment<Result extends ExperimentResult>(
  definition: ExperimentCommand<Result>,
  command: Command,
  source: string,
  options: Options,
): Promise<void> {
  await carryOut(definition, askedExperiment(definition.kind, command, source, options), options)
}

/** Runs an experiment, shows and writes the result, and sets the code for the shell. */
export async function carryOut<Result extends ExperimentResult>(
  definition: ExperimentCommand<Result>,
  experiment: Asked,
  options: Options,
): Promise<void> {
  const output = options['output'] as string | undefined
  const format = formatOf(output)
  const terminal = terminalOf(process.stdout, process.env, {
    ascii: options['ascii'] === true,
    plain: options['plain'] === true,
  })
  const display = await progressDisplay(process.stderr, terminal, {
    quiet: options['quiet'] === true,
    now: () => performance.now(),
    curves: definition.curves?.(experiment) ?? 0,
    steps: Math.max(...runsOf(experiment).map(({ steps }) => steps)),
  })
  const interrupt = listenForInterrupt(process)
  const result = await drive(planOf(experiment) as Plan<Result>, executor(), {
    signal: interrupt.signal,
    onProgress: display.report,
  })
  display.clear()
  interrupt.release()
  const json = () => toJson(result, { indent: 2 })
  if (options['json'] === true) await print(json())
  else await print((await definition.presentation()).report(result, terminal))
  // Where stdout is a document, it stays one.
  if (options['bits'] === true) {
    const line = `bits ${bitsOf(result)}\n`
    if (options['json'] === true) process.stderr.write(line)
    else await print(line)
  }
  // After the printing, so that a full disk loses nothing.
  if (output !== undefined) {
    const { csv, svg } = await definition.presentation()
    const texts = { json, csv: () => csv(result), svg: () => svg(result) }
    writeWhole(output, texts[format!]())
  }
  if (result.partial) {
    process.stderr.write('Interrupted: the result is partial.\n')
    process.exitCode = exitCodes.interrupted
  } else process.exitCode = definition.exitCode?.(result) ?? exitCodes.done
}
