import { ConfigError } from '@sweetspot/schema'
import type { Failure } from './protocol.ts'

/** An error as it travels. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ConfigError) return { kind: 'config', issues: error.issues }
  return { kind: 'error', message: error instanceof Error ? error.message : String(error) }
}

/** The error that arrived: a ConfigError is one again. */
export function errorOf(failure: Failure): Error {
  return failure.kind === 'config' ? new ConfigError(failure.issues) : new Error(failure.message)
}
