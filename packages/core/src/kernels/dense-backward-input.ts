import type { Vector } from '../vector/vector.ts'

/**
 * The gradient with respect to the units before a dense layer, carried back through their activation:
 *
 *   gradInput[b,i] ← slope[b,i] · Σₒ gradOut[b,o]·weight[o,i]        the sum a chain from 0 in ascending o
 *
 * Tiles of 2 samples × 4 inputs.
 *
 * @param slope derivative of the activation that made the layer's input, from `activate`
 * @mutates gradInput
 */
export function denseBackwardInput(
  gradOut: Vector,
  weight: Vector,
  slope: Vector,
  gradInput: Vector,
  batch: number,
  inputs: number,
  outputs: number,
): void {
  const pairedRows = batch - (batch % 2)
  const tiledColumns = inputs - (inputs % 4)
  for (let b = 0; b < pairedRows; b += 2) {
    const g0 = b * outputs
    const g1 = g0 + outputs
    const y0 = b * inputs
    const y1 = y0 + inputs
    for (let i = 0; i < tiledColumns; i += 4) {
      let s00 = 0
      let s01 = 0
      let s02 = 0
      let s03 = 0
      let s10 = 0
      let s11 = 0
      let s12 = 0
      let s13 = 0
      for (let o = 0, w = i; o < outputs; o++, w += inputs) {
        const a0 = gradOut[g0 + o]!
        const a1 = gradOut[g1 + o]!
        const v0 = weight[w]!
        s00 += a0 * v0
        s10 += a1 * v0
        const v1 = weight[w + 1]!
        s01 += a0 * v1
        s11 += a1 * v1
        const v2 = weight[w + 2]!
        s02 += a0 * v2
        s12 += a1 * v2
        const v3 = weight[w + 3]!
        s03 += a0 * v3
        s13 += a1 * v3
      }
      const z0 = y0 + i
      const z1 = y1 + i
      gradInput[z0] = slope[z0]! * s00
      gradInput[z0 + 1] = slope[z0 + 1]! * s01
      gradInput[z0 + 2] = slope[z0 + 2]! * s02
      gradInput[z0 + 3] = slope[z0 + 3]! * s03
      gradInput[z1] = slope[z1]! * s10
      gradInput[z1 + 1] = slope[z1 + 1]! * s11
      gradInput[z1 + 2] = slope[z1 + 2]! * s12
      gradInput[z1 + 3] = slope[z1 + 3]! * s13
    }
    for (let i = tiledColumns; i < inputs; i++) {
      let s0 = 0
      let s1 = 0
      for (let o = 0, w = i; o < outputs; o++, w += inputs) {
        const v = weight[w]!
        s0 += gradOut[g0 + o]! * v
        s1 += gradOut[g1 + o]! * v
      }
      gradInput[y0 + i] = slope[y0 + i]! * s0
      gradInput[y1 + i] = slope[y1 + i]! * s1
    }
  }
  if (pairedRows === batch) return
  const g0 = pairedRows * outputs
  const y0 = pairedRows * inputs
  for (let i = 0; i < inputs; i++) {
    let s = 0
    for (let o = 0, w = i; o < outputs; o++, w += inputs) s += gradOut[g0 + o]! * weight[w]!
    gradInput[y0 + i] = slope[y0 + i]! * s
  }
}
