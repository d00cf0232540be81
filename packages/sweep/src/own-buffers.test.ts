import { expect, it } from 'vitest'
import { ownBuffers } from './own-buffers.ts'

it('[SWP-2] only buffers that a typed array owns whole are handed over, each once', () => {
  const own = new Float64Array(3)
  const part = new Float64Array(new ArrayBuffer(64), 8, 2)
  const shared = new Float64Array(new SharedArrayBuffer(8))
  expect(ownBuffers({ a: own, again: [own], deep: { part, shared }, text: 'x', none: null })).toEqual([own.buffer])
})
