import { Command } from 'commander'
import { addBitsOption, addOutputOptions } from './experiment-command.ts'

/** `sweetspot open`: runs the experiment of a link, whatever its kind. */
export const openCommand = (program: Command) =>
  addBitsOption(
    addOutputOptions(
      new Command('open')
        .summary('Run the experiment behind a link.')
        .description('Run the experiment behind a link from the site or another terminal.')
        .argument('<link>', 'a whole address, or its part from # on')
        .addHelpText('before', "Examples\n  $ sweetspot open '#x=…'\n"),
    ),
  ).action(async (link: string, _options: unknown, own: Command) => {
    const { commandFor } = await import('./open-link.ts')
    const passed = own.options.flatMap((option) => {
      const value = own.getOptionValue(option.attributeName())
      return value === undefined ? [] : value === true ? [option.long!] : [option.long!, String(value)]
    })
    await program.parseAsync([commandFor(link), link, ...passed], { from: 'user' })
  })
