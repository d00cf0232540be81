import type { Vector } from '../vector/vector.ts'

/** target[r,i] ← source[rows[r],i] for the first `count` rows: the samples of a batch, side by side. @mutates target */
export function gather(source: Vector, rows: Int32Array, target: Vector, count: number, width: number): void {
  for (let r = 0, to = 0; r < count; r++) {
    for (let i = rows[r]! * width, end = i + width; i < end; i++, to++) target[to] = source[i]!
  }
}
