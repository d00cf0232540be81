import { Command } from 'commander'
import type { ShowOptions } from './open-or-print.ts'

/** `sweetspot surface`: ways over a loss of one or two parameters, on a screen of their own or as text. */
export const surfaceCommand = () =>
  new Command('surface')
    .summary('Watch runs find their way over a surface.')
    .description(
      'Watch runs find their way over a loss of one or two parameters; off a terminal the drawing is printed.',
    )
    .argument(
      '[experiment]',
      'parabola, ravine, himmelblau, rosenbrock, saddle, beale, a preset, a config file, a link, or - for stdin',
    )
    .option('--plain', 'print the drawing, without colour')
    .option('--ascii', 'plain characters instead of braille')
    .addHelpText(
      'before',
      'Examples\n  $ sweetspot surface\n  $ sweetspot surface rosenbrock\n  $ sweetspot surface overshoot --plain\n',
    )
    .action(async (source: string | undefined, options: ShowOptions) => {
      const { showSurface } = await import('./show-surface.ts')
      await showSurface(source, options)
    })
