import { both, loadPair, loadUpToTwo, storePair, storeUpToTwo } from './pairs'
import { isResting, restingLimit } from './resting'

/** θ ← θ − α·g; its twin is the step of optimizers/sgd without momentum, decay and maximize. */
function sgd<T>(params: usize, grads: usize, count: i32, learningRate: f64): void {
  let left = count
  for (; left > 3; left -= 4) {
    const first = f64x2.mul(both(learningRate), loadPair<T>(grads))
    const second = f64x2.mul(both(learningRate), loadPair<T>(grads + 2 * sizeof<T>()))
    storePair<T>(params, f64x2.sub(loadPair<T>(params), first))
    storePair<T>(params + 2 * sizeof<T>(), f64x2.sub(loadPair<T>(params + 2 * sizeof<T>()), second))
    params += 4 * sizeof<T>()
    grads += 4 * sizeof<T>()
  }
  for (; left > 0; left--) {
    store<T>(params, <T>(<f64>load<T>(params) - learningRate * <f64>load<T>(grads)))
    params += sizeof<T>()
    grads += sizeof<T>()
  }
}

/** θ ← θ − α·(direction·g + λ·θ) */
function sgdDecay<T>(
  params: usize,
  grads: usize,
  count: i32,
  learningRate: f64,
  direction: f64,
  weightDecay: f64,
): void {
  for (let left = count; left > 0; left -= 2) {
    const p = loadUpToTwo<T>(params, left)
    const g = f64x2.mul(both(direction), loadUpToTwo<T>(grads, left))
    const step = f64x2.mul(both(learningRate), f64x2.add(g, f64x2.mul(both(weightDecay), p)))
    storeUpToTwo<T>(params, f64x2.sub(p, step), left)
    params += 2 * sizeof<T>()
    grads += 2 * sizeof<T>()
  }
}

/**
 * g ← direction·g + λ·θ, u ← keep·u + take·g, θ ← θ − α·u, with Nesterov θ ← θ − α·(g + μ·u); a decay λ of 0 adds nothing,
 * not even 0·θ. `keep` and `take` are 0 and 1 in the first update, then μ and 1 − dampening.
 */
function sgdMomentum<T>(
  params: usize,
  grads: usize,
  velocity: usize,
  count: i32,
  learningRate: f64,
  direction: f64,
  weightDecay: f64,
  keep: f64,
  take: f64,
  momentum: f64,
  nesterov: i32,
): void {
  const limit = weightDecay === 0 ? restingLimit(1 - keep, learningRate) : 0
  let left = count
  while (left > 0) {
    while (left > 1 && !isResting<T>(velocity, limit) && !isResting<T>(velocity + sizeof<T>(), limit)) {
      const p = loadPair<T>(params)
      let g = f64x2.mul(both(direction), loadPair<T>(grads))
      if (weightDecay !== 0) g = f64x2.add(g, f64x2.mul(both(weightDecay), p))
      const u = f64x2.add(f64x2.mul(both(keep), loadPair<T>(velocity)), f64x2.mul(both(take), g))
      storePair<T>(velocity, u)
      const ahead = nesterov ? f64x2.add(g, f64x2.mul(both(momentum), u)) : u
      storePair<T>(params, f64x2.sub(p, f64x2.mul(both(learningRate), ahead)))
      params += 2 * sizeof<T>()
      grads += 2 * sizeof<T>()
      velocity += 2 * sizeof<T>()
      left -= 2
    }
    if (left === 0) break
    one<T>(params, grads, velocity, learningRate, direction, weightDecay, keep, take, momentum, nesterov, limit)
    params += sizeof<T>()
    grads += sizeof<T>()
    velocity += sizeof<T>()
    left--
  }
}

/** The same for one parameter, whose velocity may be at rest. */
function one<T>(
  params: usize,
  grads: usize,
  velocity: usize,
  learningRate: f64,
  direction: f64,
  weightDecay: f64,
  keep: f64,
  take: f64,
  momentum: f64,
  nesterov: i32,
  limit: u64,
): void {
  const p = <f64>load<T>(params)
  let g = direction * <f64>load<T>(grads)
  let u = <f64>load<T>(velocity)
  let ahead = copysign<f64>(0, u)
  if (g !== 0 || !isResting<T>(velocity, limit)) {
    if (weightDecay !== 0) g += weightDecay * p
    u = keep * u + take * g
    store<T>(velocity, <T>u)
    ahead = nesterov ? g + momentum * u : u
  }
  store<T>(params, <T>(p - learningRate * ahead))
}

export function sgd64(params: usize, grads: usize, count: i32, learningRate: f64): void {
  sgd<f64>(params, grads, count, learningRate)
}

export function sgd32(params: usize, grads: usize, count: i32, learningRate: f64): void {
  sgd<f32>(params, grads, count, learningRate)
}

export function sgdDecay64(
  params: usize,
  grads: usize,
  count: i32,
  learningRate: f64,
  direction: f64,
  weightDecay: f64,
): void {
  sgdDecay<f64>(params, grads, count, learningRate, direction, weightDecay)
}

export function sgdDecay32(
  params: usize,
  grads: usize,
  count: i32,
  learningRate: f64,
  direction: f64,
  weightDecay: f64,
): void {
  sgdDecay<f32>(params, grads, count, learningRate, direction, weightDecay)
}

export function sgdMomentum64(
  params: usize,
  grads: usize,
  velocity: usize,
  count: i32,
  learningRate: f64,
  direction: f64,
  weightDecay: f64,
  keep: f64,
  take: f64,
  momentum: f64,
  nesterov: i32,
): void {
  sgdMomentum<f64>(params, grads, velocity, count, learningRate, direction, weightDecay, keep, take, momentum, nesterov)
}

export function sgdMomentum32(
  params: usize,
  grads: usize,
  velocity: usize,
  count: i32,
  learningRate: f64,
  direction: f64,
  weightDecay: f64,
  keep: f64,
  take: f64,
  momentum: f64,
  nesterov: i32,
): void {
  sgdMomentum<f32>(params, grads, velocity, count, learningRate, direction, weightDecay, keep, take, momentum, nesterov)
}
