import { remPio2 } from './rem-pio2.ts'
import { cosKernel, sinKernel } from './trig-kernel.ts'

const reduced = new Float64Array(2)

/** The sine of x radians, within 1 ulp for every finite x; NaN for ±Infinity; the same bits in every engine. */
export function sin(x: number): number {
  const size = Math.abs(x)
  if (size < 0.7853981633974483) return size < 1.4901161193847656e-8 ? x : sinKernel(x, 0)
  if (!(size < Number.POSITIVE_INFINITY)) return Number.NaN
  const quadrant = remPio2(x, reduced)
  const r = reduced[0]!
  const tail = reduced[1]!
  const y = (quadrant & 1) === 0 ? sinKernel(r, tail) : cosKernel(r, tail)
  return quadrant < 2 ? y : -y
}
