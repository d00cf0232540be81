import type { ExperimentConfig } from '@sweetspot/schema'
import type { AxisScale } from '@sweetspot/view'
import type { Session } from '../../session/session.ts'
import { createTraining, type Training } from '../../training/training.ts'

/** What the surface screen shows beside its runs. */
export interface SurfaceSwitches {
  /** Whether the losses are drawn, beside the surface or in its place. */
  readonly showsLoss: boolean
  readonly lossScale: AxisScale
  /** Whether the arrows move the start of the runs. */
  readonly isPlacing: boolean
}

/** Everything that the surface screen shows: the training, and how it is looked at. */
export interface SurfaceModel extends Training {
  switches(): SurfaceSwitches
  turn(change: Partial<SurfaceSwitches>): void
}

/** Ways over a surface that begin with an experiment. */
export function createSurfaceModel(first: ExperimentConfig, session: Session): SurfaceModel {
  const training = createTraining(first, session)
  const listeners = new Set<() => void>()
  let switches: SurfaceSwitches = { showsLoss: false, lossScale: 'log', isPlacing: false }
  return {
    ...training,
    switches: () => switches,
    turn(change) {
      switches = { ...switches, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      const stop = training.subscribe(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
  }
}
