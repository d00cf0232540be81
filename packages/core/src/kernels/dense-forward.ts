import type { Vector } from '../vector/vector.ts'

/**
 * One dense layer: out[b,o] ← bias[o] + Σᵢ input[b,i]·weight[o,i].
 *
 * Every output is one chain: it starts at the bias and adds the products in ascending i, multiply and add rounded apart. Tiles
 * of 2 samples × 4 outputs run eight chains side by side, which hides the latency of the additions and changes no bit; SIMD
 * lanes may take samples or outputs.
 *
 * @mutates out
 */
export function denseForward(
  input: Vector,
  weight: Vector,
  bias: Vector,
  out: Vector,
  batch: number,
  inputs: number,
  outputs: number,
): void {
  const pairedRows = batch - (batch % 2)
  const tiledColumns = outputs - (outputs % 4)
  for (let b = 0; b < pairedRows; b += 2) {
    const x0 = b * inputs
    const x1 = x0 + inputs
    const y0 = b * outputs
    const y1 = y0 + outputs
    for (let o = 0; o < tiledColumns; o += 4) {
      const w0 = o * inputs
      const w1 = w0 + inputs
      const w2 = w1 + inputs
      const w3 = w2 + inputs
      let s00 = bias[o]!
      let s01 = bias[o + 1]!
      let s02 = bias[o + 2]!
      let s03 = bias[o + 3]!
      let s10 = s00
      let s11 = s01
      let s12 = s02
      let s13 = s03
      // `| 0` spares an overflow check at each of these reads: a seventh of the kernel.
      for (let i = 0; i < inputs; i++) {
        const a0 = input[(x0 + i) | 0]!
        const a1 = input[(x1 + i) | 0]!
        const v0 = weight[(w0 + i) | 0]!
        s00 += a0 * v0
        s10 += a1 * v0
        const v1 = weight[(w1 + i) | 0]!
        s01 += a0 * v1
        s11 += a1 * v1
        const v2 = weight[(w2 + i) | 0]!
        s02 += a0 * v2
        s12 += a1 * v2
        const v3 = weight[(w3 + i) | 0]!
        s03 += a0 * v3
        s13 += a1 * v3
      }
      out[y0 + o] = s00
      out[y0 + o + 1] = s01
      out[y0 + o + 2] = s02
      out[y0 + o + 3] = s03
      out[y1 + o] = s10
      out[y1 + o + 1] = s11
      out[y1 + o + 2] = s12
      out[y1 + o + 3] = s13
    }
    for (let o = tiledColumns; o < outputs; o++) {
      const w0 = o * inputs
      let s0 = bias[o]!
      let s1 = s0
      for (let i = 0; i < inputs; i++) {
        const v = weight[w0 + i]!
        s0 += input[x0 + i]! * v
        s1 += input[x1 + i]! * v
      }
      out[y0 + o] = s0
      out[y1 + o] = s1
    }
  }
  if (pairedRows === batch) return
  const x0 = pairedRows * inputs
  const y0 = pairedRows * outputs
  for (let o = 0; o < outputs; o++) {
    const w0 = o * inputs
    let s = bias[o]!
    for (let i = 0; i < inputs; i++) s += input[x0 + i]! * weight[w0 + i]!
    out[y0 + o] = s
  }
}
