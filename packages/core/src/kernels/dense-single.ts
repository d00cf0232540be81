import type { Vector } from '../vector/vector.ts'

/** `denseForward` in single precision: every product and every sum is rounded to a float. @mutates out */
export function denseForwardSingle(
  input: Vector,
  weight: Vector,
  bias: Vector,
  out: Vector,
  batch: number,
  inputs: number,
  outputs: number,
): void {
  for (let b = 0; b < batch; b++) {
    for (let o = 0; o < outputs; o++) {
      let sum = bias[o]!
      for (let i = 0, x = b * inputs, w = o * inputs; i < inputs; i++, x++, w++) {
        sum = Math.fround(sum + Math.fround(input[x]! * weight[w]!))
      }
      out[b * outputs + o] = sum
    }
  }
}

/** `denseBackwardParams` in single precision; the float array rounds each sum. @mutates gradWeight, gradBias */
export function denseBackwardParamsSingle(
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
  for (let b = 0; b < batch; b++) {
    for (let o = 0; o < outputs; o++) {
      const g = gradOut[b * outputs + o]!
      gradBias[o]! += g
      for (let i = 0, x = b * inputs, w = o * inputs; i < inputs; i++, x++, w++) {
        gradWeight[w]! += Math.fround(g * input[x]!)
      }
    }
  }
}

/** `denseBackwardInput` in single precision. @mutates gradInput */
export function denseBackwardInputSingle(
  gradOut: Vector,
  weight: Vector,
  slope: Vector,
  gradInput: Vector,
  batch: number,
  inputs: number,
  outputs: number,
): void {
  gradInput.fill(0, 0, batch * inputs)
  for (let b = 0; b < batch; b++) {
    for (let o = 0; o < outputs; o++) {
      const g = gradOut[b * outputs + o]!
      for (let i = 0, y = b * inputs, w = o * inputs; i < inputs; i++, y++, w++) {
        gradInput[y]! += Math.fround(g * weight[w]!)
      }
    }
  }
  for (let y = 0; y < batch * inputs; y++) gradInput[y]! *= slope[y]!
}
