import { z } from 'zod'
import { overlayConfig } from '../experiments/overlay.ts'
import { lazyObject } from '../fields/lazy-object.ts'
import { diagnosis } from './diagnosis.ts'
import { runResult } from './run-result.ts'

/** Whole runs laid over one another. */
export const overlayResult = lazyObject(() => ({
  kind: z.literal('overlay-result').default('overlay-result'),
  version: z.literal(1).default(1),
  config: overlayConfig,
  /** SHA-256 of the canonical config. */
  hash: z.string(),
  /** True where the user ended it early: some runs are short, or were never started and have no records. */
  partial: z.boolean(),
  /** One per run of the config, in its order. */
  runs: z.array(runResult),
  /** The verdict on each run, judged with those that differ from it in nothing but the rate. */
  diagnoses: z.array(diagnosis),
}))

export type OverlayResult = z.output<typeof overlayResult>
