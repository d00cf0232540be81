import { tanh } from '../numeric/tanh.ts'
import type { Layout, Tensor } from '../vector/layout.ts'
import { flatLayout } from '../vector/layout.ts'
import type { ReadonlyVector, Vector } from '../vector/vector.ts'

/** A problem of the reference traces; tools/golden/optimizers.py has the same three, with the same numbers. */
export interface GoldenProblem {
  readonly start: readonly number[]
  readonly layout: Layout
  /** Writes the gradient at `params`. @mutates grads */
  grad(params: ReadonlyVector, grads: Vector): void
  /** How far `params` are from a minimum: 0 there (units of the loss). */
  excess(params: ReadonlyVector): number
}

const curvatures = [20, 3, 0.5, 0.02]
const minimum = [1, -2, 3, -1.5]

/** Q·x with Q = I − ½·11ᵀ, a reflection in four dimensions. */
function reflect(x: readonly number[]): number[] {
  const half = (x[0]! + x[1]! + x[2]! + x[3]!) / 2
  return x.map((value) => value - half)
}

/** ½·(x−x*)ᵀ·Q·D·Q·(x−x*) with condition number 1000; for muon a matrix of 2 × 2. */
const quadratic: GoldenProblem = {
  start: [-1.5, 1, 0.5, 2],
  layout: [{ name: 'x', shape: [2, 2], offset: 0, length: 4, role: 'hidden-matrix' }],
  grad(params, grads) {
    const inner = reflect(minimum.map((value, i) => params[i]! - value)).map((value, i) => curvatures[i]! * value)
    reflect(inner).forEach((value, i) => {
      grads[i] = value
    })
  },
  excess(params) {
    const inner = reflect(minimum.map((value, i) => params[i]! - value))
    return inner.reduce((total, value, i) => total + 0.5 * curvatures[i]! * value * value, 0)
  },
}

/** (1−x)² + 100·(y−x²)². */
const rosenbrock: GoldenProblem = {
  start: [-1.2, 1],
  layout: flatLayout(2),
  grad(params, grads) {
    const x = params[0]!
    const inner = params[1]! - x * x
    grads[0] = -2 * (1 - x) - 400 * x * inner
    grads[1] = 200 * inner
  },
  excess: (params) =>
    (1 - params[0]!) * (1 - params[0]!) +
    100 * (params[1]! - params[0]! * params[0]!) * (params[1]! - params[0]! * params[0]!),
}

const samples = 5
const [inputs, hidden, outputs] = [3, 4, 2]

function tensor(name: string, shape: readonly number[], offset: number): Tensor {
  const length = shape.reduce((product, size) => product * size, 1)
  return { name, shape, offset, length, role: shape.length === 2 ? 'hidden-matrix' : 'other' }
}

/** Residuals tanh(X·W₁ᵀ+b₁)·W₂ᵀ+b₂ − T of all samples, and the hidden values. */
function forward(params: ReadonlyVector) {
  const residuals: number[][] = []
  const activations: number[][] = []
  for (let s = 0; s < samples; s++) {
    const a = Array.from({ length: hidden }, (_, h) => {
      let z = params[12 + h]!
      for (let i = 0; i < inputs; i++) z += params[h * inputs + i]! * input(s, i)
      return tanh(z)
    })
    activations.push(a)
    residuals.push(
      Array.from({ length: outputs }, (_, o) => {
        let y = params[24 + o]!
        for (let h = 0; h < hidden; h++) y += params[16 + o * hidden + h]! * a[h]!
        return y - target(s, o)
      }),
    )
  }
  return { residuals, activations }
}

const input = (s: number, i: number) => (((s * inputs + i) * 5) % 11) / 5 - 1
const target = (s: number, o: number) => (((s * outputs + o) * 3) % 7) / 3 - 1

/** Half the mean squared error of 3 → 4 tanh → 2 on five samples; both weight matrices count as hidden. */
const network: GoldenProblem = {
  start: Array.from({ length: 26 }, (_, k) => ((k * 7) % 13) / 10 - 0.6),
  layout: [
    tensor('layer1.weight', [hidden, inputs], 0),
    tensor('layer1.bias', [hidden], 12),
    tensor('layer2.weight', [outputs, hidden], 16),
    tensor('layer2.bias', [outputs], 24),
  ],
  grad(params, grads) {
    const { residuals, activations } = forward(params)
    for (let k = 0; k < 26; k++) grads[k] = 0
    for (let s = 0; s < samples; s++) {
      const a = activations[s]!
      for (let o = 0; o < outputs; o++) {
        const r = residuals[s]![o]! / samples
        grads[24 + o]! += r
        for (let h = 0; h < hidden; h++) grads[16 + o * hidden + h]! += r * a[h]!
      }
      for (let h = 0; h < hidden; h++) {
        let back = 0
        for (let o = 0; o < outputs; o++) back += (residuals[s]![o]! / samples) * params[16 + o * hidden + h]!
        back *= 1 - a[h]! * a[h]!
        grads[12 + h]! += back
        for (let i = 0; i < inputs; i++) grads[h * inputs + i]! += back * input(s, i)
      }
    }
  },
  excess: (params) =>
    forward(params).residuals.reduce((total, r) => total + (r[0]! * r[0]! + r[1]! * r[1]!) / (2 * samples), 0),
}

/** The three problems by name. */
export const goldenProblems = { quadratic, rosenbrock, network } as const
