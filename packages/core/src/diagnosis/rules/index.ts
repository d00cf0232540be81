import { bouncing } from './bouncing.ts'
import { clippingMostSteps } from './clipping-most-steps.ts'
import { collapsed } from './collapsed.ts'
import { deadUnits } from './dead-units.ts'
import { diverging } from './diverging.ts'
import { hardlyMoved } from './hardly-moved.ts'
import { lossSpike } from './loss-spike.ts'
import { nonFinite } from './non-finite.ts'
import { nonFiniteBatch } from './non-finite-batch.ts'
import { nonFiniteStart } from './non-finite-start.ts'
import { notRecovered } from './not-recovered.ts'
import { oneBadBatch } from './one-bad-batch.ts'
import { oscillating } from './oscillating.ts'
import { plateau } from './plateau.ts'
import type { Rule } from './rule.ts'
import { smallerRateWins } from './smaller-rate-wins.ts'
import { startLoss } from './start-loss.ts'
import { stillFalling } from './still-falling.ts'
import { tooSlow } from './too-slow.ts'
import { unstableRecovered } from './unstable-recovered.ts'
import { updateRatio } from './update-ratio.ts'

/** Every rule by its name, in the order in which findings are listed: what decides the verdict first, then causes, then context. */
export const rules = {
  'non-finite-start': nonFiniteStart,
  'non-finite': nonFinite,
  collapsed,
  diverging,
  oscillating,
  bouncing,
  'not-recovered': notRecovered,
  'unstable-recovered': unstableRecovered,
  'smaller-rate-wins': smallerRateWins,
  'too-slow': tooSlow,
  'non-finite-batch': nonFiniteBatch,
  'one-bad-batch': oneBadBatch,
  'dead-units': deadUnits,
  'start-loss': startLoss,
  'clipping-most-steps': clippingMostSteps,
  'loss-spike': lossSpike,
  'hardly-moved': hardlyMoved,
  'still-falling': stillFalling,
  plateau,
  'update-ratio': updateRatio,
} as const satisfies Readonly<Record<string, Rule>>

export type RuleName = keyof typeof rules
