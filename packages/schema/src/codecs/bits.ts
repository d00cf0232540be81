import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ExperimentResult } from '../results/index.ts'
import type { RunResult } from '../results/run-result.ts'
import type { Sweep } from '../results/sweep.ts'

/** Everything whose bits can be hashed: what came of a run, or of several. */
export type Computed = RunResult | ExperimentResult

/** A hash over all bits of values that are added one after another. */
export interface BitsHash {
  /** Adds a record, or any other plain data. */
  add(value: unknown): void
  /** 64 hexadecimal digits for what was added so far, in its order; nothing can be added after it. */
  digest(): string
}

/** The byte in front of a value, so that no two lists of values have the same bytes. */
const mark = {
  null: 0,
  false: 1,
  true: 2,
  number: 3,
  text: 4,
  list: 5,
  object: 6,
  float64: 7,
  float32: 8,
  end: 9,
} as const

/** Texts whose bytes are kept: the names of fields come again with every record. */
const MOST_TEXTS = 256

/**
 * A SHA-256 over all bits of plain data, the same on every machine.
 *
 *   number         8 bytes of the double, most significant first; every NaN is 7ff8000000000000, −0 and 0 differ
 *   text           its length in bytes, UTF-8
 *   list, vector   its length, its items; a vector's precision is in its mark, its items are doubles
 *   object         name and value of each field, sorted by name, and a byte for its end; undefined is absent
 *
 * Each value has a byte for its kind in front, and lengths are 4 bytes: absent fields differ from present ones, [[1], 2] from [1, [2]].
 *
 * @example
 * const hash = createBitsHash()
 * hash.add({ step: 0, loss: 16 })
 * hash.digest().length // 64
 */
export function createBitsHash(): BitsHash {
  const hash = sha256.create()
  const bytes = new Uint8Array(8192)
  const view = new DataView(bytes.buffer)
  const texts = new Map<string, Uint8Array>()
  let used = 0

  /** Where to write the next so many bytes, at most as many as the buffer has. */
  function room(count: number): number {
    if (used + count > bytes.length) {
      hash.update(bytes.subarray(0, used))
      used = 0
    }
    used += count
    return used - count
  }

  function markWith(kind: number, length?: number): void {
    bytes[room(1)] = kind
    if (length !== undefined) view.setUint32(room(4), length)
  }

  function double(value: number): void {
    const at = room(8)
    // The bits of a NaN are not defined by the language, so they are written as two words.
    if (Number.isNaN(value)) {
      view.setUint32(at, 0x7ff80000)
      view.setUint32(at + 4, 0)
    } else view.setFloat64(at, value)
  }

  function text(value: string): void {
    let encoded = texts.get(value)
    if (encoded === undefined) {
      encoded = utf8ToBytes(value)
      if (texts.size < MOST_TEXTS) texts.set(value, encoded)
    }
    markWith(mark.text, encoded.length)
    for (let i = 0; i < encoded.length; i++) bytes[room(1)] = encoded[i]!
  }

  function object(value: object): void {
    markWith(mark.object)
    for (const name of Object.keys(value).sort()) {
      const field = (value as Record<string, unknown>)[name]
      if (field === undefined) continue
      text(name)
      write(field)
    }
    markWith(mark.end)
  }

  function write(value: unknown): void {
    if (typeof value === 'number') {
      markWith(mark.number)
      double(value)
    } else if (value === null) markWith(mark.null)
    else if (typeof value === 'boolean') markWith(value ? mark.true : mark.false)
    else if (typeof value === 'string') text(value)
    else if (Array.isArray(value)) {
      markWith(mark.list, value.length)
      for (const item of value) write(item)
    } else if (value instanceof Float64Array || value instanceof Float32Array) {
      markWith(value instanceof Float64Array ? mark.float64 : mark.float32, value.length)
      for (const item of value) double(item)
    } else if (typeof value === 'object') object(value)
    else throw new TypeError(`expected plain data, got ${typeof value}; add records or results`)
  }

  return {
    add: write,
    digest() {
      hash.update(bytes.subarray(0, used))
      return bytesToHex(hash.digest())
    },
  }
}

/**
 * SHA-256 over all bits of what came of one or several experiments, 64 hexadecimal digits: the same in every engine.
 *
 * All of a result but what went in: its config and the config's hash are left out, and so is a checkpoint.
 */
export function bitsOf(...results: readonly Computed[]): string {
  const hash = createBitsHash()
  for (const result of results) hash.add(computedOf(result))
  return hash.digest()
}

/** A result without what was given. */
function computedOf(result: Computed): object {
  const { config: _config, version: _version, ...computed } = result
  const rest: object = { ...computed, hash: undefined, checkpoint: undefined }
  if (computed.kind === 'comparison-result') {
    return { ...rest, runs: computed.runs.map(computedOf), sweeps: computed.sweeps.map(sweepOf) }
  }
  if (computed.kind === 'overlay-result') return { ...rest, runs: computed.runs.map(computedOf) }
  if (computed.kind === 'search-result') return { ...rest, sweep: sweepOf(computed.sweep) }
  if (computed.kind === 'range-test-result') return { ...rest, check: computed.check && sweepOf(computed.check) }
  return rest
}

function sweepOf({ optimizer: _optimizer, ...computed }: Sweep): object {
  return computed
}
