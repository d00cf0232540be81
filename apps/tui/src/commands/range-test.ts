import type { RangeTestResult } from '@sweetspot/schema'
import { exitCodes } from '../cli/exit-codes.ts'
import { experimentCommand } from './experiment-command.ts'

/** `sweetspot range-test`: a few hundred steps on a ramp of rates, what every rule makes of them, and the check. */
export const rangeTestCommand = () =>
  experimentCommand<RangeTestResult>({
    name: 'range-test',
    kind: 'range-test',
    summary: 'Run an LR range test and see what every published rule makes of it.',
    examples: [
      'sweetspot range-test digits --seeds 5 --check',
      'sweetspot range-test moons --optimizer adam --lr 1e-6..10',
    ],
    rates: 'the ramp: 1e-5..100',
    exitCode: ({ recommendation }) => (recommendation === null ? exitCodes.notEnoughEvidence : exitCodes.done),
    screen: 'range-test',
    presentation: async () => (await import('./range-test-presentation.ts')).presentation,
  })
