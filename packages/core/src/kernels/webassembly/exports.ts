import type { Precision } from '@sweetspot/schema'

/** The compiled kernels of one precision; see ../../../assembly. Vectors are given as byte addresses. */
export interface KernelExports {
  gather(source: number, rows: number, target: number, count: number, width: number): void
  denseForward(
    input: number,
    weight: number,
    bias: number,
    out: number,
    batch: number,
    inputs: number,
    outputs: number,
    workspace: number,
  ): void
  denseBackwardParams(
    input: number,
    gradOut: number,
    gradWeight: number,
    gradBias: number,
    batch: number,
    inputs: number,
    outputs: number,
    accumulate: number,
    workspace: number,
  ): void
  denseBackwardInput(
    gradOut: number,
    weight: number,
    slope: number,
    gradInput: number,
    batch: number,
    inputs: number,
    outputs: number,
    workspace: number,
  ): void
  relu(z: number, out: number, slope: number, count: number): void
  tanh(z: number, out: number, slope: number, count: number): void
  gelu(z: number, out: number, slope: number, count: number): void
  softmaxCrossEntropy(
    logits: number,
    labels: number,
    gradLogits: number,
    batch: number,
    classes: number,
    scale: number,
  ): number
  squaredError(out: number, labels: number, gradOut: number, batch: number, classes: number, scale: number): number
  squaredNorm(x: number, count: number): number
  squaredDifference(vector: number, before: number, count: number): number
  sgd(params: number, grads: number, count: number, learningRate: number): void
  sgdDecay(
    params: number,
    grads: number,
    count: number,
    learningRate: number,
    direction: number,
    weightDecay: number,
  ): void
  sgdMomentum(
    params: number,
    grads: number,
    velocity: number,
    count: number,
    learningRate: number,
    direction: number,
    weightDecay: number,
    keep: number,
    take: number,
    momentum: number,
    nesterov: number,
  ): void
  adam(
    params: number,
    grads: number,
    m: number,
    v: number,
    count: number,
    momentum: number,
    fresh1: number,
    beta2: number,
    fresh2: number,
    stepSize: number,
    rootScale: number,
    epsilon: number,
  ): void
  adamw(
    params: number,
    grads: number,
    m: number,
    v: number,
    count: number,
    direction: number,
    momentum: number,
    fresh1: number,
    beta2: number,
    fresh2: number,
    stepSize: number,
    rootScale: number,
    epsilon: number,
    shrink: number,
  ): void
}

/** The kernels of a precision, computing in a memory. */
export function instantiate(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  precision: Precision,
): KernelExports {
  const suffix = precision === 'float64' ? '64' : '32'
  const exports = Object.entries(new WebAssembly.Instance(module, { env: { memory } }).exports)
    .filter(([name]) => name.endsWith(suffix))
    .map(([name, kernel]) => [name.slice(0, -suffix.length), kernel])
  return Object.fromEntries(exports) as KernelExports
}
