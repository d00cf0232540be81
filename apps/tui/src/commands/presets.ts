import { Command } from 'commander'

/** `sweetspot presets`: the named experiments, or one of them as a config file to start from. */
export const presetsCommand = () =>
  new Command('presets')
    .summary('List the named experiments, or print one as JSON.')
    .description('List the named experiments; with a name, print its config as JSON.')
    .argument('[name]', 'the preset to print')
    .addHelpText('before', 'Examples\n  $ sweetspot presets\n  $ sweetspot presets flagship > mine.json\n')
    .option('--json', 'the list as JSON')
    .action(async (name: string | undefined, options: { readonly json?: boolean }) => {
      const { listPresets } = await import('./list-presets.ts')
      await listPresets(name, options)
    })
