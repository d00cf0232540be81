import { z } from 'zod'
import { describeField } from '../fields/field.ts'
import { lazyObject } from '../fields/lazy-object.ts'
import { limits } from '../limits.ts'
import { runConfig } from './run.ts'

/** Whole runs laid over one another, whatever they differ in: a rate, a schedule, an optimizer, a change in the middle. */
export const overlayConfig = lazyObject(() => ({
  kind: z.literal('overlay').default('overlay'),
  version: z.literal(1).default(1),
  runs: describeField(z.array(runConfig).min(1).max(limits.overlaidRuns), {
    kind: 'list',
    limit: 'overlaidRuns',
    meaning: 'The runs to lay over one another.',
  }),
}))

export type OverlayConfig = z.output<typeof overlayConfig>
export type OverlayInput = z.input<typeof overlayConfig>
