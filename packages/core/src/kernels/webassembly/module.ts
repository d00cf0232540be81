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

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}
