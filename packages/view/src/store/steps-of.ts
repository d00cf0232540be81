import type { PanelName } from '@sweetspot/schema'
import { runsOf } from '@sweetspot/schema'
import type { PlannedExperiment } from './plannable.ts'

/** Panels that a cursor over the steps runs through; the others show the end. */
const overSteps: ReadonlySet<PanelName> = new Set<PanelName>([
  'loss',
  'position',
  'surface',
  'worked-steps',
  'gradient-norm',
  'update-ratio',
  'range-test',
  'moments',
  'effective-rates',
  'stability',
  'rate',
])

/** Whether there is anything to play in these panels. */
export function hasSteps(panels: readonly PanelName[]): boolean {
  return panels.some((name) => overSteps.has(name))
}

/** The last step of an experiment's curves, counted from 0. */
export function lastStepOf(experiment: PlannedExperiment): number {
  const runs = experiment.kind === 'range-test' ? [experiment] : runsOf(experiment)
  return Math.max(...runs.map(({ steps }) => steps)) - 1
}

/** Milliseconds in which a whole run is played, whatever its length. */
const playMilliseconds = 8000

/** Where the cursor stands after a time of playing. */
export function stepAfter(from: number, milliseconds: number, last: number): number {
  return Math.floor(from + (milliseconds / playMilliseconds) * Math.max(1, last))
}
