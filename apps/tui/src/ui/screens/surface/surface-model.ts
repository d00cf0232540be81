import type { ExperimentConfig } from '@sweetspot/schema'
import type { AxisScale } from '@sweetspot/view'
import type { Session } from '../../session/session.ts'
import { createTraining } from '../../training/training.ts'
import { type Viewed, viewed } from '../../training/viewed.ts'

/** What the surface screen shows beside its runs. */
export interface SurfaceLook {
  /** Whether the losses are drawn, beside the surface or in its place. */
  readonly showsLoss: boolean
  readonly lossScale: AxisScale
  /** Whether the arrows move the start of the runs. */
  readonly isPlacing: boolean
}

/** Everything that the surface screen shows. */
export type SurfaceModel = Viewed<SurfaceLook>

/** Ways over a surface that begin with an experiment. */
export function createSurfaceModel(first: ExperimentConfig, session: Session): SurfaceModel {
  return viewed<SurfaceLook>(createTraining(first, session), { showsLoss: false, lossScale: 'log', isPlacing: false })
}
