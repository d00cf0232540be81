import { formatPercent, lastStepOf } from '@sweetspot/view'
import { cursorText, type LabState } from '@sweetspot/view/lab'
import { progressOf } from './progress-of.ts'

/** How far a training is, in words, or once it is over where the cursor stands. */
export function placeText(state: LabState): string {
  if (state.run.status !== 'running') return cursorText(state.step, lastStepOf(state.experiment))
  const { steps, ofSteps } = progressOf(state)
  return `training ${formatPercent(ofSteps === 0 ? 0 : steps / ofSteps)}`
}
