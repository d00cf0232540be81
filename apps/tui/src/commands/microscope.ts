import { Command } from 'commander'
import type { ShowOptions } from './open-or-print.ts'

/** `sweetspot microscope`: what an optimizer knows of single parameters, on a screen of its own or as tables. */
export const microscopeCommand = () =>
  new Command('microscope')
    .summary('Look at single parameters under Adam, step by step.')
    .description(
      'Look at single parameters under Adam, step by step; off a terminal their numbers are printed at the first, a middle and the last step.',
    )
    .argument('[experiment]', 'a preset, a config file, a link, or - for stdin; record.watch says which parameters')
    .option('--plain', 'print the numbers, without colour')
    .option('--ascii', 'plain characters instead of box characters')
    .addHelpText(
      'before',
      'Examples\n  $ sweetspot microscope\n  $ sweetspot microscope bias-correction\n  $ sweetspot microscope effective-rates --plain\n',
    )
    .action(async (source: string | undefined, options: ShowOptions) => {
      const { showMicroscope } = await import('./show-microscope.ts')
      await showMicroscope(source, options)
    })
