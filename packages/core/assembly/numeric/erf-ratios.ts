import { both } from '../pairs'

// The rational approximations of `erf`, each in Horner's scheme from the last coefficient; their twins stand in numeric/erf.

/** constant + x·rest: a step of Horner's scheme. */
function step(constant: f64, x: v128, rest: v128): v128 {
  return f64x2.add(both(constant), f64x2.mul(x, rest))
}

/** erf(x)/x − 1 at z = x² for |x| < 0.84375. */
export function nearZeroRatio(x: v128): v128 {
  let over = step(-5.770270296489442e-3, x, both(-2.3763016656650163e-5))
  over = step(-2.848174957559851e-2, x, over)
  over = step(-3.250421072470015e-1, x, over)
  over = step(1.2837916709551256e-1, x, over)
  let under = step(1.3249473800432164e-4, x, both(-3.960228278775368e-6))
  under = step(5.081306281875766e-3, x, under)
  under = step(6.50222499887673e-2, x, under)
  under = step(3.9791722395915535e-1, x, under)
  under = step(1, x, under)
  return f64x2.div(over, under)
}

/** erf(1 + s) − 0.84506… for s in [−0.15625, 0.25). */
export function aroundOneRatio(x: v128): v128 {
  let over = step(3.5478304325618236e-2, x, both(-2.166375594868791e-3))
  over = step(-1.1089469428239668e-1, x, over)
  over = step(3.1834661990116175e-1, x, over)
  over = step(-3.722078760357013e-1, x, over)
  over = step(4.1485611868374833e-1, x, over)
  over = step(-2.3621185607526594e-3, x, over)
  let under = step(1.363708391202905e-2, x, both(1.1984499846799107e-2))
  under = step(1.2617121980876164e-1, x, under)
  under = step(7.182865441419627e-2, x, under)
  under = step(5.40397917702171e-1, x, under)
  under = step(1.0642088040084423e-1, x, under)
  under = step(1, x, under)
  return f64x2.div(over, under)
}

/** log(x·erfc(x)) + x² + 0.5625 at s = 1/x² for x in [1.25, 1/0.35). */
export function middleRatio(x: v128): v128 {
  let over = step(-8.12874355063066e1, x, both(-9.814329344169145))
  over = step(-1.8460509290671104e2, x, over)
  over = step(-1.6239666946257347e2, x, over)
  over = step(-6.2375332450326006e1, x, over)
  over = step(-1.0558626225323291e1, x, over)
  over = step(-6.938585727071818e-1, x, over)
  over = step(-9.864944034847148e-3, x, over)
  let under = step(6.570249770319282, x, both(-6.04244152148581e-2))
  under = step(1.0863500554177944e2, x, under)
  under = step(4.2900814002756783e2, x, under)
  under = step(6.453872717332679e2, x, under)
  under = step(4.3456587747522923e2, x, under)
  under = step(1.3765775414351904e2, x, under)
  under = step(1.9651271667439257e1, x, under)
  under = step(1, x, under)
  return f64x2.div(over, under)
}

/** The same for x in [1/0.35, 6). */
export function farRatio(x: v128): v128 {
  let over = step(-1.0250951316110772e3, x, both(-4.835191916086514e2))
  over = step(-6.375664433683896e2, x, over)
  over = step(-1.6063638485582192e2, x, over)
  over = step(-1.7757954917754752e1, x, over)
  over = step(-7.99283237680523e-1, x, over)
  over = step(-9.8649429247001e-3, x, over)
  let under = step(4.7452854120695537e2, x, both(-2.244095244658582e1))
  under = step(2.5530504064331644e3, x, under)
  under = step(3.1998582195085955e3, x, under)
  under = step(1.536729586084437e3, x, under)
  under = step(3.257925129965739e2, x, under)
  under = step(3.033806074348246e1, x, under)
  under = step(1, x, under)
  return f64x2.div(over, under)
}
