import { Command } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { compareCommand } from './commands/compare.ts'
import { completionCommand } from './commands/completion.ts'
import { diagnoseCommand } from './commands/diagnose.ts'
import type { ExperimentKind } from './commands/experiment-command.ts'
import { labCommand } from './commands/lab.ts'
import { lessonCommand } from './commands/lesson.ts'
import { microscopeCommand } from './commands/microscope.ts'
import { openCommand } from './commands/open.ts'
import { overlayCommand } from './commands/overlay.ts'
import { presetsCommand } from './commands/presets.ts'
import { rangeTestCommand } from './commands/range-test.ts'
import { schemaCommand } from './commands/schema.ts'
import { searchCommand } from './commands/search.ts'
import { surfaceCommand } from './commands/surface.ts'

/** The commands whose flags are the settings of an experiment. */
const kinds: Readonly<Record<string, ExperimentKind>> = {
  compare: 'comparison',
  overlay: 'overlay',
  'range-test': 'range-test',
  search: 'search',
}

/**
 * The whole command, its sub-commands and their help.
 *
 * A sub-command's face is made here; what it does is loaded when it runs, and flags that come from the schema only for the
 * commands that these arguments name.
 */
export async function createProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('sweetspot')
  const commands = [
    lessonCommand(),
    labCommand(),
    compareCommand(),
    overlayCommand(),
    rangeTestCommand(),
    searchCommand(),
    microscopeCommand(),
    surfaceCommand(),
    diagnoseCommand(),
    openCommand(program),
    presetsCommand(),
    schemaCommand(),
  ]
  program
    .description('Finds, explains and checks learning rates.')
    .version(manifest.version)
    .addHelpText(
      'before',
      `Examples
  $ sweetspot                                     the laboratory, by keyboard; --ascii for plain characters
  $ sweetspot compare flagship                    one task, many rates, a verdict on each
  $ sweetspot range-test digits --seeds 5 --check what a range test says, and whether it is right
  $ sweetspot search digits                       the best rate, by orders of magnitude
  $ sweetspot diagnose loss.csv                   what is wrong with your run
`,
    )
    .addHelpText('after', '\nEvery command has its own help: sweetspot compare --help')
    .showSuggestionAfterError()
  for (const command of [...commands, completionCommand(program)]) program.addCommand(command)
  // Errors are thrown to the entry point, which knows the exit codes.
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({ outputError: (text, write) => write(text) })
  for (const command of commands) {
    const kind = kinds[command.name()]
    const words = args.includes('completion') ? ['--help'] : args.includes(command.name()) ? args : undefined
    if (kind === undefined || words === undefined) continue
    const { addFlags } = await import('./cli/flags.ts')
    addFlags(command, kind, words)
  }
  return program
}
