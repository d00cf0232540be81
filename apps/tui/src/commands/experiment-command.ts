import type { ExperimentConfig, ExperimentResult } from '@sweetspot/schema'
import { Command } from 'commander'
import type { Options } from '../cli/build-experiment.ts'
import type { Terminal } from '../cli/terminal.ts'

/** The experiments that have a command, defaults filled in. */
export type Asked = Exclude<ExperimentConfig, { kind: 'run' }>
/** Their kinds. */
export type ExperimentKind = Asked['kind']

/** What a command needs to know of its kind of experiment. */
export interface ExperimentCommand<Result extends ExperimentResult> {
  readonly name: string
  readonly kind: ExperimentKind
  readonly summary: string
  readonly examples: readonly string[]
  /** How --lr is explained; left out where every run brings its own rate and seed. */
  readonly rates?: string
  /** What the result looks like; loaded when it is shown. */
  presentation(): Promise<Presentation<Result>>
  /** How many of the first runs are drawn together while they are under way. */
  curves?(config: Asked): number
  /** The code for the shell when the work was done. */
  exitCode?(result: Result): number
  /** The screen of the laboratory that shows it; without one an experiment has to be named. */
  readonly screen?: 'range-test' | 'search'
}

/** A result as text. */
export interface Presentation<Result> {
  /** What a person reads on stdout. */
  report(result: Result, terminal: Terminal): string
  csv(result: Result): string
  svg(result: Result): string
}

/** Adds the option of commands whose results are runs of the engine. */
export function addBitsOption(command: Command): Command {
  return command.option('--bits', 'also print the SHA-256 of all bits of the result: the same in every engine')
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

/** The command of one kind of experiment; the flags of its settings are added by `addFlags`, what it does is loaded when it runs. */
export function experimentCommand<Result extends ExperimentResult>(definition: ExperimentCommand<Result>): Command {
  const { screen } = definition
  const command = new Command(definition.name)
    .summary(definition.summary)
    .description(definition.summary)
    .argument(screen ? '[experiment]' : '<experiment>', experimentWords(screen))
    .option('--optimizer <name>', 'optimizer, with its defaults')
    .option('--schedule <name>', 'schedule, with its defaults')
    .option('--set <path=value>', 'any setting by its path; can be repeated', (value: string, all: string[] = []) => [
      ...all,
      value,
    ])
    .addHelpText('before', `Examples\n${definition.examples.map((line) => `  $ ${line}`).join('\n')}\n`)
  if (definition.rates !== undefined) {
    command.option('--lr <rates>', definition.rates).option('--seeds <n>', 'number of seeds, or a list of them')
  }
  addBitsOption(addOutputOptions(command))
  if (screen) command.option('--screen', 'show it on its screen of the laboratory')
  return command.action(async (source: string | undefined, options: Options) => {
    // A flag that was not given has a default in commander's eyes (--no-x); the schema's defaults are the ones that count.
    const entries = Object.entries(options).filter(([name]) => command.getOptionValueSource(name) === 'cli')
    const given: Options = Object.fromEntries(entries)
    if (screen && (source === undefined || given['screen'] === true)) {
      const { showExperiment } = await import('./show-experiment.ts')
      return showExperiment(screen, command, source, given)
    }
    const { runExperiment } = await import('./run-experiment.ts')
    await runExperiment(definition, command, source!, given)
  })
}

function experimentWords(screen: unknown): string {
  const words = 'a preset, a config file, a link, or - for stdin'
  return screen ? `${words}; without one its screen is opened` : words
}
