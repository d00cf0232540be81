import type { ExperimentConfig } from '@sweetspot/schema'
import type { Session } from '../../session/session.ts'
import { createTraining, type Training } from '../../training/training.ts'

/** What stands below the table of parameters, in the order in which it is gone through. */
export const pages = ['formulas', 'first', 'second', 'rates', 'compared'] as const

/** A page of the microscope. */
export type MicroscopePage = (typeof pages)[number]

/** What is looked at. */
export interface MicroscopeLook {
  /** Place of the parameter in hand among those that are watched. */
  readonly place: number
  readonly page: MicroscopePage
}

/** Everything that the microscope shows: the training, and what of it is looked at. */
export interface MicroscopeModel extends Training {
  look(): MicroscopeLook
  turn(change: Partial<MicroscopeLook>): void
}

/** A microscope that begins with an experiment. */
export function createMicroscopeModel(first: ExperimentConfig, session: Session): MicroscopeModel {
  const training = createTraining(first, session)
  const listeners = new Set<() => void>()
  let look: MicroscopeLook = { place: 0, page: 'formulas' }
  return {
    ...training,
    look: () => look,
    turn(change) {
      look = { ...look, ...change }
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
