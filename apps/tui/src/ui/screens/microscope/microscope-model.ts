import type { ExperimentConfig } from '@sweetspot/schema'
import type { Session } from '../../session/session.ts'
import { createTraining } from '../../training/training.ts'
import { type Viewed, viewed } from '../../training/viewed.ts'

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

/** Everything that the microscope shows. */
export type MicroscopeModel = Viewed<MicroscopeLook>

/** A microscope that begins with an experiment. */
export function createMicroscopeModel(first: ExperimentConfig, session: Session): MicroscopeModel {
  return viewed<MicroscopeLook>(createTraining(first, session), { place: 0, page: 'formulas' })
}
