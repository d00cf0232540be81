import { formatShort } from '../format/short.ts'
import type { Axis } from './chart.ts'

/** What an axis shows; one of steps says how many of them make an epoch. */
export function axisTitle({ label, stepsPerEpoch }: Axis): string {
  if (stepsPerEpoch === undefined) return label
  return stepsPerEpoch === 1 ? `${label} = epoch` : `${label} (1 epoch = ${stepsPerEpoch} steps)`
}

/** The passes over the training data up to a step: `epoch 5.5`; null where that is no other number than the step, or not known. */
export function epochText({ stepsPerEpoch = 1 }: Axis, step: number): string | null {
  return stepsPerEpoch === 1 ? null : `epoch ${formatShort(step / stepsPerEpoch)}`
}
