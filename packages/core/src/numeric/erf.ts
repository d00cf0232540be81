import { clearLowWord } from './bits.ts'
import { exp } from './exp.ts'

const NEAR_ONE = 8.450629115104675e-1

/**
 * The error function 2/√π ∫₀ˣ e^{−t²} dt, within 1 ulp; odd, and the same bits in every engine.
 *
 * Source: Sun fdlibm 5.3, s_erf.c (method and coefficients): rational approximations on [0, 0.84375), [0.84375, 1.25),
 * [1.25, 1/0.35) and [1/0.35, 6), beyond which erf rounds to ±1.
 */
export function erf(x: number): number {
  const size = Math.abs(x)
  if (size < 0.84375) return nearZero(x)
  if (Number.isNaN(x)) return x
  const y = size < 1.25 ? NEAR_ONE + aroundOne(size - 1) : size < 6 ? 1 - tail(size) / size : 1
  return x < 0 ? -y : y
}

/** Taken as x + x·y(x²), y ≈ erf(x)/x − 1. */
function nearZero(x: number): number {
  // Scaled by 16 so that the small correction of a denormal argument does not underflow before it is added.
  if (Math.abs(x) < 2.848094538889218e-306) return 0.0625 * (16 * x + 2.054066673528201 * x)
  const z = x * x
  const r =
    1.2837916709551256e-1 +
    z * (-3.250421072470015e-1 + z * (-2.848174957559851e-2 + z * (-5.770270296489442e-3 + z * -2.3763016656650163e-5)))
  const s =
    1 +
    z *
      (3.9791722395915535e-1 +
        z *
          (6.50222499887673e-2 + z * (5.081306281875766e-3 + z * (1.3249473800432164e-4 + z * -3.960228278775368e-6))))
  return x + x * (r / s)
}

/** erf(1 + s) − 0.84506… for s in [−0.15625, 0.25). */
function aroundOne(s: number): number {
  const p =
    -2.3621185607526594e-3 +
    s *
      (4.1485611868374833e-1 +
        s *
          (-3.722078760357013e-1 +
            s *
              (3.1834661990116175e-1 +
                s * (-1.1089469428239668e-1 + s * (3.5478304325618236e-2 + s * -2.166375594868791e-3)))))
  const q =
    1 +
    s *
      (1.0642088040084423e-1 +
        s *
          (5.40397917702171e-1 +
            s *
              (7.182865441419627e-2 +
                s * (1.2617121980876164e-1 + s * (1.363708391202905e-2 + s * 1.1984499846799107e-2)))))
  return p / q
}

/** x·erfc(x) for x ≥ 1.25: e^{−x²} is split at a 21-bit z, so that z² is exact. */
function tail(x: number): number {
  const s = 1 / (x * x)
  const ratio = x < 2.857142857142857 ? middleRatio(s) : farRatio(s)
  const z = clearLowWord(x)
  return exp(-z * z - 0.5625) * exp((z - x) * (z + x) + ratio)
}

function middleRatio(s: number): number {
  const r =
    -9.864944034847148e-3 +
    s *
      (-6.938585727071818e-1 +
        s *
          (-1.0558626225323291e1 +
            s *
              (-6.2375332450326006e1 +
                s *
                  (-1.6239666946257347e2 +
                    s * (-1.8460509290671104e2 + s * (-8.12874355063066e1 + s * -9.814329344169145))))))
  const q =
    1 +
    s *
      (1.9651271667439257e1 +
        s *
          (1.3765775414351904e2 +
            s *
              (4.3456587747522923e2 +
                s *
                  (6.453872717332679e2 +
                    s *
                      (4.2900814002756783e2 +
                        s * (1.0863500554177944e2 + s * (6.570249770319282 + s * -6.04244152148581e-2)))))))
  return r / q
}

function farRatio(s: number): number {
  const r =
    -9.8649429247001e-3 +
    s *
      (-7.99283237680523e-1 +
        s *
          (-1.7757954917754752e1 +
            s *
              (-1.6063638485582192e2 +
                s * (-6.375664433683896e2 + s * (-1.0250951316110772e3 + s * -4.835191916086514e2)))))
  const q =
    1 +
    s *
      (3.033806074348246e1 +
        s *
          (3.257925129965739e2 +
            s *
              (1.536729586084437e3 +
                s *
                  (3.1998582195085955e3 +
                    s * (2.5530504064331644e3 + s * (4.7452854120695537e2 + s * -2.244095244658582e1))))))
  return r / q
}
