/// <reference path="./webassembly.d.ts" />
import { binary } from './binary.ts'

let compiled: WebAssembly.Module | null | undefined

/**
 * The compiled kernels; null where WebAssembly is missing, has no SIMD or is forbidden by a content-security-policy.
 * Compiled once, when first asked for: a few kB, so that no host minds it on its main thread.
 */
export function kernelModule(): WebAssembly.Module | null {
  if (compiled === undefined) compiled = compile()
  return compiled
}

function compile(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(bytesOf(binary))
  } catch {
    return null
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a base64 text; hosts have different functions for it, and core knows no host. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((base64.length * 3) / 4 - padding)
  const sextet = (at: number) => values[base64.charCodeAt(at)]!
  for (let at = 0, to = 0; at < base64.length; at += 4, to += 3) {
    const word = (sextet(at) << 18) | (sextet(at + 1) << 12) | (sextet(at + 2) << 6) | sextet(at + 3)
    bytes[to] = word >> 16
    bytes[to + 1] = word >> 8
    bytes[to + 2] = word
  }
  return bytes
}
