import { Command } from 'commander'
import { addOutputOptions } from './experiment-command.ts'

/** `sweetspot diagnose`: a verdict on a loss curve out of a CSV or JSON file, with its evidence and what to try next. */
export const diagnoseCommand = () =>
  addOutputOptions(
    new Command('diagnose')
      .summary('Say what is wrong with a training run, from its log.')
      .description('Say what is wrong with a training run, from a CSV or JSON with a loss column.')
      .argument('<log>', 'a CSV or JSON file, or - for stdin')
      .option('--exit-code', 'exit with 10 for a rate too large, 11 too small, 12 unstable')
      .addHelpText(
        'before',
        'Examples\n  $ sweetspot diagnose loss.csv\n  $ tail -n 500 train.csv | sweetspot diagnose - --exit-code\n',
      ),
  ).action(async (path: string, options: object) => {
    const { diagnoseLog } = await import('./diagnose-log.ts')
    await diagnoseLog(path, options)
  })
