import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ExperimentInput } from '../experiments/index.ts'
import type { RunInput } from '../experiments/run.ts'
import { canonical } from './canonical.ts'

/**
 * SHA-256 of an experiment's canonical text, 64 hexadecimal digits: the same experiment has the same hash, however it was
 * written.
 *
 * @throws ConfigError with path, rule, what was given and remedy
 */
export function hashOf(config: ExperimentInput | RunInput): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(config))))
}
