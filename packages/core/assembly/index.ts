// What the engine calls, once for each precision: 64 works on doubles, 32 on floats. All arguments are addresses and counts.
export * from './dense'
import { squaredNorm } from './norm'

export function squaredNorm64(x: usize, count: i32): f64 {
  return squaredNorm<f64>(x, count)
}
export function squaredNorm32(x: usize, count: i32): f64 {
  return squaredNorm<f32>(x, count)
}
