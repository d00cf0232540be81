const S1 = -1.6666666666666632e-1
const S2 = 8.33333333332249e-3
const S3 = -1.984126982985795e-4
const S4 = 2.7557313707070068e-6
const S5 = -2.5050760253406863e-8
const S6 = 1.58969099521155e-10

const C1 = 4.16666666666666e-2
const C2 = -1.388888888887411e-3
const C3 = 2.480158728947673e-5
const C4 = -2.7557314351390663e-7
const C5 = 2.087572321298175e-9
const C6 = -1.1359647557788195e-11

/** sin(x + tail) for |x| ≤ π/4 and |tail| below the rounding of x. Source: Sun fdlibm 5.3, k_sin.c. */
export function sinKernel(x: number, tail: number): number {
  const z = x * x
  const v = z * x
  const r = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)))
  return x - (z * (0.5 * tail - v * r) - tail - v * S1)
}

/**
 * cos(x + tail) for |x| ≤ π/4 and |tail| below the rounding of x: what 1 − x²/2 loses by rounding is added back.
 * Source: FreeBSD msun k_cos.c, coefficients of Sun fdlibm 5.3.
 */
export function cosKernel(x: number, tail: number): number {
  const z = x * x
  const r = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))))
  const half = 0.5 * z
  const w = 1 - half
  return w + (1 - w - half + (z * r - x * tail))
}
