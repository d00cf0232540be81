import type { Curve } from '@sweetspot/schema'
import { readLog } from './read-log.ts'

/**
 * The loss curve in a log, as `readLog` finds it.
 *
 * @throws LogError with the reason and what to do
 */
export function readCurve(text: string): Curve {
  return readLog(text).curve
}
