import type { RunConfig } from '@sweetspot/schema'
import { decade } from '@sweetspot/view'
import { type LabStore, selectedRun, withChanged } from '@sweetspot/view/lab'
import { benchIn, changeBench } from '../../training/change-bench.ts'

/** The run in hand. */
export function runInHand(store: LabStore): RunConfig {
  return selectedRun(benchIn(store.get())!)
}

/** Changes the run beside the first one; what is wrong with the change, or null. Changes of the same thing in a row are one. */
export function changeRun(store: LabStore, change: (run: RunConfig) => object, thing: string): string | null {
  return changeBench(store, (bench) => withChanged(bench, change), thing)
}

/** Gives the optimizer another value for a setting; what is wrong with it, or null. */
export function changeOptimizer(store: LabStore, key: string, value: unknown): string | null {
  const { optimizer } = runInHand(store)
  if (!(key in optimizer)) return `${optimizer.name} has no setting ${key}.`
  return changeRun(store, (run) => ({ ...run, optimizer: { ...run.optimizer, [key]: value } }), key)
}

/** Leaves the bias correction out, or puts it back. */
export function toggleBiasCorrection(store: LabStore): string | null {
  const { optimizer } = runInHand(store)
  return changeOptimizer(store, 'biasCorrection', !('biasCorrection' in optimizer && optimizer.biasCorrection))
}

/** The smallest ε that a decade leads to from none. */
const smallest = 1e-12

/** Makes ε ten times as large or as small. */
export function moveEpsilon(store: LabStore, by: 1 | -1): string | null {
  const { optimizer } = runInHand(store)
  const epsilon = 'epsilon' in optimizer ? optimizer.epsilon : 0
  return changeOptimizer(store, 'epsilon', epsilon === 0 ? smallest : decade(epsilon, by))
}
