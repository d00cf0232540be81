import type { Command } from 'commander'
import type { Options } from '../cli/build-experiment.ts'
import { CommandError, exitCodes } from '../cli/exit-codes.ts'
import { refusal } from '../ui/terminal/refusal.ts'
import { askedExperiment } from './asked-experiment.ts'
import { firstPresets } from './first-presets.ts'
import { textOption } from './text-option.ts'

/** Shows an experiment on its screen, where there is a terminal for it: the screen's own one, changed by the flags, where none is named. */
export async function showExperiment(
  screen: keyof typeof firstPresets,
  command: Command,
  source: string | undefined,
  options: Options,
): Promise<void> {
  const text = textOption(options)
  const reason = refusal(process, process.env)
  if (options['screen'] !== true && (text !== undefined || reason !== null))
    command.error("error: missing required argument 'experiment'", { code: 'commander.missingArgument' })
  if (text !== undefined)
    throw new CommandError(`--screen: shows the laboratory; leave out --${text}.`, exitCodes.usage)
  if (reason !== null) throw new CommandError(`--screen: ${reason} Leave it out.`, exitCodes.usage)
  const experiment = askedExperiment(screen, command, source ?? firstPresets[screen], options)
  const { openUi } = await import('../ui/open-ui.tsx')
  await openUi({ screen, opening: { kind: 'experiment', experiment }, ascii: options['ascii'] === true })
}
