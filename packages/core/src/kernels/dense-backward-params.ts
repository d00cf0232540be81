import type { Vector } from '../vector/vector.ts'

/**
 * The gradient of a dense layer's parameters:
 *
 *   gradWeight[o,i] ← start + Σ_b gradOut[b,o]·input[b,i]        gradBias[o] ← start + Σ_b gradOut[b,o]
 *
 * start is 0, or what stands there already when `accumulate`: the chain then goes on in ascending b as if the two batches were
 * one, so that a pass over all data gives the same bits for any size of its chunks. Tiles of 2 outputs × 4 inputs.
 *
 * @mutates gradWeight, gradBias
 */
export function denseBackwardParams(
  input: Vector,
  gradOut: Vector,
  gradWeight: Vector,
  gradBias: Vector,
  batch: number,
  inputs: number,
  outputs: number,
  accumulate: boolean,
): void {
  if (!accumulate) {
    gradWeight.fill(0)
    gradBias.fill(0)
  }
  biasGradient(gradOut, gradBias, batch, outputs)
  const pairedRows = outputs - (outputs % 2)
  const tiledColumns = inputs - (inputs % 4)
  for (let o = 0; o < pairedRows; o += 2) {
    const y0 = o * inputs
    const y1 = y0 + inputs
    for (let i = 0; i < tiledColumns; i += 4) {
      let s00 = gradWeight[y0 + i]!
      let s01 = gradWeight[y0 + i + 1]!
      let s02 = gradWeight[y0 + i + 2]!
      let s03 = gradWeight[y0 + i + 3]!
      let s10 = gradWeight[y1 + i]!
      let s11 = gradWeight[y1 + i + 1]!
      let s12 = gradWeight[y1 + i + 2]!
      let s13 = gradWeight[y1 + i + 3]!
      // `| 0` spares an overflow check at each of these reads: 5% of the kernel.
      for (let b = 0, g = o, x = i; b < batch; b++, g += outputs, x += inputs) {
        const g0 = gradOut[g]!
        const g1 = gradOut[(g + 1) | 0]!
        const a0 = input[x]!
        s00 += g0 * a0
        s10 += g1 * a0
        const a1 = input[(x + 1) | 0]!
        s01 += g0 * a1
        s11 += g1 * a1
        const a2 = input[(x + 2) | 0]!
        s02 += g0 * a2
        s12 += g1 * a2
        const a3 = input[(x + 3) | 0]!
        s03 += g0 * a3
        s13 += g1 * a3
      }
      gradWeight[y0 + i] = s00
      gradWeight[y0 + i + 1] = s01
      gradWeight[y0 + i + 2] = s02
      gradWeight[y0 + i + 3] = s03
      gradWeight[y1 + i] = s10
      gradWeight[y1 + i + 1] = s11
      gradWeight[y1 + i + 2] = s12
      gradWeight[y1 + i + 3] = s13
    }
    for (let i = tiledColumns; i < inputs; i++) {
      let s0 = gradWeight[y0 + i]!
      let s1 = gradWeight[y1 + i]!
      for (let b = 0, g = o, x = i; b < batch; b++, g += outputs, x += inputs) {
        const a = input[x]!
        s0 += gradOut[g]! * a
        s1 += gradOut[g + 1]! * a
      }
      gradWeight[y0 + i] = s0
      gradWeight[y1 + i] = s1
    }
  }
  if (pairedRows === outputs) return
  const y0 = pairedRows * inputs
  for (let b = 0, g = pairedRows, x = 0; b < batch; b++, g += outputs, x += inputs) {
    const g0 = gradOut[g]!
    for (let i = 0; i < inputs; i++) gradWeight[y0 + i]! += g0 * input[x + i]!
  }
}

function biasGradient(gradOut: Vector, gradBias: Vector, batch: number, outputs: number): void {
  for (let b = 0, g = 0; b < batch; b++) {
    for (let o = 0; o < outputs; o++, g++) gradBias[o]! += gradOut[g]!
  }
}
