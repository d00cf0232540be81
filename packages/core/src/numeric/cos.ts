import { remPio2 } from './rem-pio2.ts'
import { cosKernel, sinKernel } from './trig-kernel.ts'

const reduced = new Float64Array(2)

/** The cosine of x radians, within 1 ulp for every finite x; NaN for ±Infinity; the same bits in every engine. */
export function cos(x: number): number {
  const size = Math.abs(x)
  if (size < 0.7853981633974483) return cosKernel(x, 0)
  if (!(size < Number.POSITIVE_INFINITY)) return Number.NaN
  const quadrant = remPio2(x, reduced)
  const r = reduced[0]!
  const tail = reduced[1]!
  const y = (quadrant & 1) === 0 ? cosKernel(r, tail) : sinKernel(r, tail)
  return quadrant === 0 || quadrant === 3 ? y : -y
}
