import type { ExperimentConfig } from '@sweetspot/schema'
import type { PresetSheet } from '../../presets/preset-sheet.ts'
import type { Session } from '../../session/session.ts'
import { createTraining, type Training } from '../../training/training.ts'
import { viewed } from '../../training/viewed.ts'

/** What lies over the chart and the table of the lab. */
export type LabSheet =
  | ({ readonly kind: 'presets' } & PresetSheet)
  /** The panels, one of them in hand. */
  | { readonly kind: 'panels'; readonly at: number }
  /** The settings of the run in hand, with the path of the one that the cursor is on, and the choice that the schema refused there. */
  | { readonly kind: 'settings'; readonly path: string; readonly refused?: Refused }

/** A choice that was not made, and why. */
export interface Refused {
  readonly choice: unknown
  readonly problem: string
}

/** Everything that the lab shows: the training, and what lies over it. */
export interface LabModel extends Training {
  sheet(): LabSheet | null
  /** Lays a sheet over the runs; null takes it away. */
  lay(sheet: LabSheet | null): void
}

/** A lab that begins with an experiment. */
export function createLabModel(first: ExperimentConfig, session: Session): LabModel {
  const { look, turn, ...training } = viewed<{ readonly sheet: LabSheet | null }>(createTraining(first, session), {
    sheet: null,
  })
  return { ...training, sheet: () => look().sheet, lay: (sheet) => turn({ sheet }) }
}
