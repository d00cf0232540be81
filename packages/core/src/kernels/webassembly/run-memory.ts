import type { Precision } from '@sweetspot/schema'
import type { Vector } from '../../vector/vector.ts'
import type { MemoryRequest } from '../kernels.ts'

const PAGE_BYTES = 65_536
/** Vectors start at multiples of a cache line, so that no SIMD load straddles two. */
const ALIGNMENT = 64
/** Kernels read up to two registers past the end of what they pack. */
const SLACK = 64

/** The memory of a run, and where in it the kernels may pack their panels. */
export interface RunMemory<T> {
  readonly memory: WebAssembly.Memory
  readonly laidOut: T
  /** Address of the room to compute dense layers in. */
  readonly workspace: number
}

/** Lays a memory out: once without memory, to learn its size, and once for good. */
export function layOutMemory<T>(precision: Precision, layOut: (request: MemoryRequest) => T): RunMemory<T> {
  const plan = createPlan(precision)
  layOut(plan.request)
  const workspace = plan.end()
  const memory = new WebAssembly.Memory({ initial: Math.ceil((workspace + plan.workspaceBytes()) / PAGE_BYTES) })
  return { memory, laidOut: layOut(createPlan(precision, memory.buffer).request), workspace }
}

/** Hands out addresses in order; without a buffer, vectors of length 0. */
function createPlan(precision: Precision, buffer?: ArrayBuffer) {
  const bytes = precision === 'float64' ? 8 : 4
  // Address 0 stays unused, so that no vector can be mistaken for none.
  let end = ALIGNMENT
  let workspaceBytes = 0

  function take(length: number, size: number): number {
    const at = end
    end = align(at + length * size + SLACK)
    return at
  }

  const request: MemoryRequest = {
    vector(length): Vector {
      const at = take(length, bytes)
      if (precision === 'float64') return buffer ? new Float64Array(buffer, at, length) : new Float64Array(0)
      return buffer ? new Float32Array(buffer, at, length) : new Float32Array(0)
    },
    integers(length) {
      const at = take(length, 4)
      return buffer ? new Int32Array(buffer, at, length) : new Int32Array(0)
    },
    dense(rows, inputs, outputs) {
      workspaceBytes = Math.max(workspaceBytes, workspaceFor(rows, inputs, outputs, bytes))
    },
  }
  return { request, end: () => end, workspaceBytes: () => workspaceBytes }
}

/** The head, and both operands of the largest of a layer's three products in panels: of 4 rows left, of 32 bytes right. */
function workspaceFor(rows: number, inputs: number, outputs: number, bytes: number): number {
  const panels = (length: number, depth: number) => (length + 32 / bytes) * depth * bytes
  const forward = panels(rows, inputs) + panels(outputs, inputs)
  const params = panels(outputs, rows) + panels(inputs, rows)
  const input = panels(rows, outputs) + panels(inputs, outputs)
  return 160 + Math.max(forward, params, input) + SLACK
}

function align(address: number): number {
  return Math.ceil(address / ALIGNMENT) * ALIGNMENT
}
