import { Command, Option } from 'commander'
import { addOutputOptions } from './experiment-command.ts'

interface Options {
  readonly screen?: boolean
  readonly plain?: boolean
  readonly ascii?: boolean
  readonly json?: boolean
  readonly output?: string
  readonly exitCode?: boolean
}

/** `sweetspot diagnose`: a verdict on a loss curve out of a CSV or JSON file, with its evidence and what to try next. */
export const diagnoseCommand = () =>
  addOutputOptions(
    new Command('diagnose')
      .summary('Say what is wrong with a training run, from its log.')
      .description('Say what is wrong with a training run, from a CSV or JSON with a loss column.')
      .argument('[log]', 'a CSV or JSON file, or - for stdin; on a terminal it can be chosen on the screen')
      .option('--exit-code', 'exit with 10 for a rate too large, 11 too small, 12 unstable')
      .addOption(
        new Option('--screen', 'show it on the screen of the laboratory, where it can be followed').conflicts([
          'json',
          'output',
          'exitCode',
        ]),
      )
      .addHelpText(
        'before',
        'Examples\n  $ sweetspot diagnose loss.csv\n  $ sweetspot diagnose --screen loss.csv\n  $ tail -n 500 train.csv | sweetspot diagnose - --exit-code\n',
      ),
  ).action(async (log: string | undefined, options: Options, command: Command) => {
    async function print(): Promise<void> {
      if (log === undefined) command.error("error: missing required argument 'log'")
      const { diagnoseLog } = await import('./diagnose-log.ts')
      await diagnoseLog(log, options)
    }
    if (!opensScreen(log, options)) return print()
    const { openOrPrint } = await import('./open-or-print.ts')
    await openOrPrint('diagnose', log === undefined ? undefined : { kind: 'log', path: log }, options, print)
  })

/** Without a log it is chosen on the screen, unless something is to be written. */
function opensScreen(log: string | undefined, { screen, json, output, exitCode }: Options): boolean {
  if (log === undefined) return !json && output === undefined && !exitCode
  return screen === true && log !== '-'
}
