import { Command } from 'commander'
import type { Options } from '../cli/build-experiment.ts'
import { addBitsOption, addOutputOptions } from './experiment-command.ts'

/** `sweetspot lab`: runs side by side on a screen of their own; off a terminal what `compare` or `overlay` prints of them. */
export const labCommand = () =>
  addBitsOption(
    addOutputOptions(
      new Command('lab')
        .summary('Train runs side by side, and change their rates while they train.')
        .description(
          'Train runs side by side on a screen; off a terminal, or with an option that asks for text, their result is printed.',
        )
        .argument('[experiment]', 'a preset, a config file, a link, or - for stdin; the flagship where it is left out')
        .addHelpText(
          'before',
          "Examples\n  $ sweetspot lab\n  $ sweetspot lab warm-ups\n  $ sweetspot lab '#x=…'\n  $ sweetspot lab rescue --json\n",
        ),
    ),
  ).action(async (source: string | undefined, options: Options) => {
    const { showLab } = await import('./show-lab.ts')
    await showLab(source, options)
  })
