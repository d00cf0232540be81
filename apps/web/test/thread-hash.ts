import { bitsOf } from '@sweetspot/schema'
import type { hashBits as hashInWorker } from '../src/engine/hash-bits.ts'

/** The hash of a result's bits without a worker. */
export const hashBits: typeof hashInWorker = (result, callback) => {
  const timer = setTimeout(() => callback(bitsOf(result)))
  return () => clearTimeout(timer)
}
