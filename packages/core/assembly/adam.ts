import { both, loadPair, storePair } from './pairs'
import { isResting, restingLimit } from './resting'

/** A step with both factors, `direction` and `shrink`, or with neither: types, so that each has code of its own. */
type WithFactors = f64
type Plain = i32

/**
 * m ← β₁·m + fresh₁·g, v ← β₂·v + fresh₂·g², θ ← θ·shrink − stepSize·m/(√v·rootScale + ε), g times direction; its twins are the
 * plain loop of optimizers/adam and the loop of optimizers/adamw without AMSGrad.
 */
function adamStep<T, Kind>(
  params: usize,
  grads: usize,
  m: usize,
  v: usize,
  count: i32,
  direction: f64,
  momentum: f64,
  fresh1: f64,
  beta2: f64,
  fresh2: f64,
  stepSize: f64,
  rootScale: f64,
  epsilon: f64,
  shrink: f64,
): void {
  const limit = restingLimit(fresh1, stepSize)
  let left = count
  while (left > 0) {
    while (left > 1 && !isResting<T>(m, limit) && !isResting<T>(m + sizeof<T>(), limit)) {
      let g = loadPair<T>(grads)
      if (isFloat<Kind>()) g = f64x2.mul(both(direction), g)
      const mi = f64x2.add(f64x2.mul(both(momentum), loadPair<T>(m)), f64x2.mul(both(fresh1), g))
      const vi = f64x2.add(f64x2.mul(both(beta2), loadPair<T>(v)), f64x2.mul(f64x2.mul(both(fresh2), g), g))
      storePair<T>(m, mi)
      storePair<T>(v, vi)
      const root = f64x2.add(f64x2.mul(f64x2.sqrt(vi), both(rootScale)), both(epsilon))
      const step = f64x2.div(f64x2.mul(both(stepSize), mi), root)
      let p = loadPair<T>(params)
      if (isFloat<Kind>()) p = f64x2.mul(p, both(shrink))
      storePair<T>(params, f64x2.sub(p, step))
      params += 2 * sizeof<T>()
      grads += 2 * sizeof<T>()
      m += 2 * sizeof<T>()
      v += 2 * sizeof<T>()
      left -= 2
    }
    if (left === 0) break
    one<T, Kind>(
      params,
      grads,
      m,
      v,
      direction,
      momentum,
      fresh1,
      beta2,
      fresh2,
      stepSize,
      rootScale,
      epsilon,
      shrink,
      limit,
    )
    params += sizeof<T>()
    grads += sizeof<T>()
    m += sizeof<T>()
    v += sizeof<T>()
    left--
  }
}

/** The same for one parameter, whose mean may be at rest. */
function one<T, Kind>(
  params: usize,
  grads: usize,
  m: usize,
  v: usize,
  direction: f64,
  momentum: f64,
  fresh1: f64,
  beta2: f64,
  fresh2: f64,
  stepSize: f64,
  rootScale: f64,
  epsilon: f64,
  shrink: f64,
  limit: u64,
): void {
  let g = <f64>load<T>(grads)
  if (isFloat<Kind>()) g *= direction
  let mi = <f64>load<T>(m)
  const vi = beta2 * <f64>load<T>(v) + fresh2 * g * g
  if (g === 0 && isResting<T>(m, limit)) mi = copysign<f64>(0, mi)
  else {
    mi = momentum * mi + fresh1 * g
    store<T>(m, <T>mi)
  }
  store<T>(v, <T>vi)
  let p = <f64>load<T>(params)
  if (isFloat<Kind>()) p *= shrink
  store<T>(params, <T>(p - (stepSize * mi) / (sqrt(vi) * rootScale + epsilon)))
}

export function adam64(
  params: usize,
  grads: usize,
  m: usize,
  v: usize,
  count: i32,
  momentum: f64,
  fresh1: f64,
  beta2: f64,
  fresh2: f64,
  stepSize: f64,
  rootScale: f64,
  epsilon: f64,
): void {
  adamStep<f64, Plain>(params, grads, m, v, count, 1, momentum, fresh1, beta2, fresh2, stepSize, rootScale, epsilon, 1)
}

export function adam32(
  params: usize,
  grads: usize,
  m: usize,
  v: usize,
  count: i32,
  momentum: f64,
  fresh1: f64,
  beta2: f64,
  fresh2: f64,
  stepSize: f64,
  rootScale: f64,
  epsilon: f64,
): void {
  adamStep<f32, Plain>(params, grads, m, v, count, 1, momentum, fresh1, beta2, fresh2, stepSize, rootScale, epsilon, 1)
}

export function adamw64(
  params: usize,
  grads: usize,
  m: usize,
  v: usize,
  count: i32,
  direction: f64,
  momentum: f64,
  fresh1: f64,
  beta2: f64,
  fresh2: f64,
  stepSize: f64,
  rootScale: f64,
  epsilon: f64,
  shrink: f64,
): void {
  adamStep<f64, WithFactors>(
    params,
    grads,
    m,
    v,
    count,
    direction,
    momentum,
    fresh1,
    beta2,
    fresh2,
    stepSize,
    rootScale,
    epsilon,
    shrink,
  )
}

export function adamw32(
  params: usize,
  grads: usize,
  m: usize,
  v: usize,
  count: i32,
  direction: f64,
  momentum: f64,
  fresh1: f64,
  beta2: f64,
  fresh2: f64,
  stepSize: f64,
  rootScale: f64,
  epsilon: f64,
  shrink: f64,
): void {
  adamStep<f32, WithFactors>(
    params,
    grads,
    m,
    v,
    count,
    direction,
    momentum,
    fresh1,
    beta2,
    fresh2,
    stepSize,
    rootScale,
    epsilon,
    shrink,
  )
}
