import { HEAD_BYTES, multiplyAdd, zeroRow } from './multiply-add'
import { packAcross, packAlong, ROWS_PER_PANEL } from './panels'

// A workspace holds a head, then the left panels, then the right ones; see `workspaceBytes` of kernels/webassembly.

/** The first byte after the left panels of a matrix with `rows` rows. */
function rightPanels<T>(workspace: usize, rows: i32, depth: i32): usize {
  const padded = (rows + ROWS_PER_PANEL - 1) & ~(ROWS_PER_PANEL - 1)
  return workspace + HEAD_BYTES + <usize>padded * <usize>depth * sizeof<T>()
}

/** out[b,o] ← bias[o] + Σᵢ input[b,i]·weight[o,i] */
function denseForward<T>(
  input: usize,
  weight: usize,
  bias: usize,
  out: usize,
  batch: i32,
  inputs: i32,
  outputs: i32,
  workspace: usize,
): void {
  const left = workspace + HEAD_BYTES
  const right = rightPanels<T>(workspace, batch, inputs)
  packAcross<T>(input, left, inputs, batch, 4 * sizeof<T>())
  packAcross<T>(weight, right, inputs, outputs, 32)
  multiplyAdd<T>(left, right, out, batch, outputs, inputs, bias, 32, 0, workspace)
}

/** gradWeight[o,i] ← start + Σ_b gradOut[b,o]·input[b,i]; gradBias[o] ← start + Σ_b gradOut[b,o] */
function denseBackwardParams<T>(
  input: usize,
  gradOut: usize,
  gradWeight: usize,
  gradBias: usize,
  batch: i32,
  inputs: i32,
  outputs: i32,
  accumulate: i32,
  workspace: usize,
): void {
  const left = workspace + HEAD_BYTES
  const right = rightPanels<T>(workspace, outputs, batch)
  packAlong<T>(gradOut, left, batch, outputs, 4 * sizeof<T>())
  packAlong<T>(input, right, batch, inputs, 32)
  const rowStep = accumulate ? <usize>inputs * sizeof<T>() : 0
  const start = accumulate ? gradWeight : zeroRow(workspace)
  multiplyAdd<T>(left, right, gradWeight, outputs, inputs, batch, start, accumulate ? 32 : 0, rowStep, workspace)
  if (!accumulate) memory.fill(gradBias, 0, <usize>outputs * sizeof<T>())
  addRows<T>(gradOut, gradBias, batch, outputs)
}

/** sums[o] ← sums[o] + Σ_b rows[b,o] */
function addRows<T>(rows: usize, sums: usize, batch: i32, outputs: i32): void {
  const end = sums + <usize>outputs * sizeof<T>()
  for (let b = 0; b < batch; b++) {
    let at = sums
    for (; at + 16 <= end; at += 16) {
      v128.store(at, v128.add<T>(v128.load(at), v128.load(rows)))
      rows += 16
    }
    for (; at < end; at += sizeof<T>()) {
      store<T>(at, load<T>(at) + load<T>(rows))
      rows += sizeof<T>()
    }
  }
}

/** gradInput[b,i] ← slope[b,i] · Σₒ gradOut[b,o]·weight[o,i] */
function denseBackwardInput<T>(
  gradOut: usize,
  weight: usize,
  slope: usize,
  gradInput: usize,
  batch: i32,
  inputs: i32,
  outputs: i32,
  workspace: usize,
): void {
  const left = workspace + HEAD_BYTES
  const right = rightPanels<T>(workspace, batch, outputs)
  packAcross<T>(gradOut, left, outputs, batch, 4 * sizeof<T>())
  packAlong<T>(weight, right, outputs, inputs, 32)
  const end = gradInput + <usize>batch * <usize>inputs * sizeof<T>()
  multiplyAdd<T>(left, right, gradInput, batch, inputs, outputs, zeroRow(workspace), 0, 0, workspace)
  let at = gradInput
  for (; at + 16 <= end; at += 16) {
    v128.store(at, v128.mul<T>(v128.load(slope), v128.load(at)))
    slope += 16
  }
  for (; at < end; at += sizeof<T>()) {
    store<T>(at, load<T>(slope) * load<T>(at))
    slope += sizeof<T>()
  }
}

export function denseForward64(
  input: usize,
  weight: usize,
  bias: usize,
  out: usize,
  batch: i32,
  inputs: i32,
  outputs: i32,
  workspace: usize,
): void {
  denseForward<f64>(input, weight, bias, out, batch, inputs, outputs, workspace)
}

export function denseForward32(
  input: usize,
  weight: usize,
  bias: usize,
  out: usize,
  batch: i32,
  inputs: i32,
  outputs: i32,
  workspace: usize,
): void {
  denseForward<f32>(input, weight, bias, out, batch, inputs, outputs, workspace)
}

export function denseBackwardParams64(
  input: usize,
  gradOut: usize,
  gradWeight: usize,
  gradBias: usize,
  batch: i32,
  inputs: i32,
  outputs: i32,
  accumulate: i32,
  workspace: usize,
): void {
  denseBackwardParams<f64>(input, gradOut, gradWeight, gradBias, batch, inputs, outputs, accumulate, workspace)
}

export function denseBackwardParams32(
  input: usize,
  gradOut: usize,
  gradWeight: usize,
  gradBias: usize,
  batch: i32,
  inputs: i32,
  outputs: i32,
  accumulate: i32,
  workspace: usize,
): void {
  denseBackwardParams<f32>(input, gradOut, gradWeight, gradBias, batch, inputs, outputs, accumulate, workspace)
}

export function denseBackwardInput64(
  gradOut: usize,
  weight: usize,
  slope: usize,
  gradInput: usize,
  batch: i32,
  inputs: i32,
  outputs: i32,
  workspace: usize,
): void {
  denseBackwardInput<f64>(gradOut, weight, slope, gradInput, batch, inputs, outputs, workspace)
}

export function denseBackwardInput32(
  gradOut: usize,
  weight: usize,
  slope: usize,
  gradInput: usize,
  batch: i32,
  inputs: i32,
  outputs: i32,
  workspace: usize,
): void {
  denseBackwardInput<f32>(gradOut, weight, slope, gradInput, batch, inputs, outputs, workspace)
}
