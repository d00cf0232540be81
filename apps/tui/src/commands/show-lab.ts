import { parseExperiment } from '@sweetspot/schema'
import { overlayOf } from '@sweetspot/view/lab'
import type { Options } from '../cli/build-experiment.ts'
import { CommandError, exitCodes } from '../cli/exit-codes.ts'
import { experimentFrom } from '../cli/experiment-input.ts'
import { openOrPrint } from './open-or-print.ts'
import { textOption } from './text-option.ts'

/** What `sweetspot lab` does: opens the screen with the runs, or prints what comes of them. */
export async function showLab(source = 'flagship', options: Options): Promise<void> {
  const given = parseExperiment(experimentFrom(source))
  const { kind } = given
  if (kind === 'range-test' || kind === 'search')
    throw new CommandError(
      `lab: expected runs, got a ${kind.replace('-', ' ')}. Use sweetspot ${kind}.`,
      exitCodes.usage,
    )
  const experiment = kind === 'run' ? overlayOf(given)! : given
  const look = {
    plain: textOption(options) !== undefined,
    ascii: options['ascii'] === true,
  }
  await openOrPrint('lab', { kind: 'experiment', experiment }, look, async () => {
    const { carryOut } = await import('./run-experiment.ts')
    if (experiment.kind === 'overlay') await carryOut((await import('./overlay.ts')).overlay, experiment, options)
    else await carryOut((await import('./compare.ts')).comparison, experiment, options)
  })
}
