import { expect, it } from 'vitest'
import { transferablesOf } from './transferables.ts'

it('[WEB-16] buffers go along that a typed array owns alone, each once; windows on a larger memory are copied', () => {
  const own = new Float64Array(3)
  const twin = new Float32Array(own.buffer)
  const window = new Float64Array(new ArrayBuffer(64), 8, 2)
  const shared = new Float64Array(new SharedArrayBuffer(8))
  const value = { records: [{ params: own }, { params: twin }], checkpoint: { params: window, v: shared }, kind: 'x' }
  expect(transferablesOf(value)).toEqual([own.buffer])
  expect(transferablesOf(null)).toEqual([])
})
