import { drive, type Plan } from '@sweetspot/core'
import {
  type ComparisonConfig,
  type ExperimentInput,
  experiments,
  parseExperiment,
  type RangeTestConfig,
  type SearchConfig,
  toJson,
  toLink,
} from '@sweetspot/schema'
import type { Chart, Table } from '@sweetspot/view'
import { csvTable, svgChart } from '@sweetspot/view'
import { Command } from 'commander'
import { buildExperiment, type Options } from '../cli/build-experiment.ts'
import { executor } from '../cli/executor.ts'
import { CommandError, exitCodes } from '../cli/exit-codes.ts'
import { experimentFrom } from '../cli/experiment-input.ts'
import { experimentFlags, optionOf } from '../cli/flags.ts'
import { listenForInterrupt } from '../cli/interrupt.ts'
import { print, writeWhole } from '../cli/output.ts'
import { progressDisplay } from '../cli/progress.ts'
import { type Terminal, terminalOf } from '../cli/terminal.ts'

type Kind = 'comparison' | 'range-test' | 'search'
type Asked = ComparisonConfig | RangeTestConfig | SearchConfig

/** What a command needs to know of its kind of experiment. */
export interface ExperimentCommand<Result extends { readonly partial: boolean }> {
  readonly name: string
  readonly kind: Kind
  readonly summary: string
  readonly examples: readonly string[]
  /** How --lr is explained. */
  readonly rates: string
  plan(config: never): Plan<Result>
  /** How many of the first runs are drawn together while they are under way. */
  curves?(config: Asked): number
  /** What a person reads on stdout. */
  report(result: Result, terminal: Terminal): string
  table(result: Result): Table
  chart(result: Result): Chart
  /** The code for the shell when the work was done. */
  exitCode?(result: Result): number
}

/** Adds the options that every result-making command has. */
export function addOutputOptions(command: Command): Command {
  return command
    .option('--json', 'write the result as JSON that `sweetspot schema` describes')
    .option('--plain', 'no colour, no drawing that needs a terminal')
    .option('--ascii', 'plain characters instead of braille')
    .option('-o, --output <file>', 'also write the result: .json, .csv or .svg')
    .option('-q, --quiet', 'no progress on stderr')
}

/** The command of one kind of experiment; its flags, bounds and error texts come from the schema. */
export function experimentCommand<Result extends { readonly partial: boolean }>(
  definition: ExperimentCommand<Result>,
): Command {
  const flags = experimentFlags(experiments[definition.kind])
  const command = new Command(definition.name)
    .summary(definition.summary)
    .description(definition.summary)
    .argument('<experiment>', 'a preset, a config file, a link, or - for stdin')
    .option('--lr <rates>', definition.rates)
    .option('--seeds <n>', 'number of seeds, or a list of them')
    .option('--optimizer <name>', 'optimizer, with its defaults')
    .option('--schedule <name>', 'schedule, with its defaults')
    .option('--set <path=value>', 'any setting by its path; can be repeated', (value: string, all: string[] = []) => [
      ...all,
      value,
    ])
    .addHelpText('before', `Examples\n${definition.examples.map((line) => `  $ ${line}`).join('\n')}\n`)
  addOutputOptions(command)
  for (const flag of flags) command.addOption(optionOf(flag))
  return command.action((source: string, options: Options) => {
    // A flag that was not given has a default in commander's eyes (--no-x); the schema's defaults are the ones that count.
    const given = Object.entries(options).filter(([name]) => command.getOptionValueSource(name) === 'cli')
    return act(definition, flags, source, Object.fromEntries(given))
  })
}

async function act<Result extends { readonly partial: boolean }>(
  definition: ExperimentCommand<Result>,
  flags: ReturnType<typeof experimentFlags>,
  source: string,
  options: Options,
): Promise<void> {
  const experiment = parseExperiment(buildExperiment(definition.kind, experimentFrom(source), flags, options)) as Asked
  const output = options['output'] as string | undefined
  const format = formatOf(output)
  const terminal = terminalOf(process.stdout, process.env, {
    ascii: options['ascii'] === true,
    plain: options['plain'] === true,
  })
  const display = progressDisplay(process.stderr, terminal, {
    quiet: options['quiet'] === true,
    now: () => performance.now(),
    curves: definition.curves?.(experiment) ?? 0,
    steps: experiment.run.steps,
  })
  const interrupt = listenForInterrupt(process)
  const result = await drive(definition.plan(experiment as never), executor(), {
    signal: interrupt.signal,
    onProgress: display.report,
  })
  display.clear()
  interrupt.release()
  const json = () => toJson(result, { indent: 2 })
  await print(options['json'] === true ? json() : definition.report(result, terminal))
  // After the printing, so that a full disk loses nothing.
  if (output !== undefined) {
    const texts = {
      json,
      csv: () => csvTable(definition.table(result)),
      svg: () => svgChart(definition.chart(result), { width: 880, height: 520, theme: 'auto' }),
    }
    writeWhole(output, texts[format!]())
  }
  if (result.partial) {
    process.stderr.write('Interrupted: the result is partial.\n')
    process.exitCode = exitCodes.interrupted
  } else process.exitCode = definition.exitCode?.(result) ?? exitCodes.done
}

/** The format that the ending of a file's name asks for. */
export function formatOf(output: string | undefined): 'json' | 'csv' | 'svg' | undefined {
  if (output === undefined) return undefined
  const [, ending = ''] = /\.([a-z]+)$/i.exec(output) ?? []
  if (ending === 'json' || ending === 'csv' || ending === 'svg') return ending
  throw new CommandError(`-o: expected a file that ends in .json, .csv or .svg, got '${output}'.`, exitCodes.usage)
}

/** The line under a result from which it can be made again. */
export function linkLine(config: ExperimentInput): string {
  return `sweetspot open '${toLink(config)}'`
}
