/** Chance with its own state, the same on every machine: numbers in [0, 1) with 53 bits (mulberry32, twice). */
export function chance(seed) {
  let state = seed >>> 0
  const word = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
  return () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992
}

const uniform = (low, high) => (next) => low + (high - low) * next()

/** Positive, with the exponent uniform. */
const spread = (low, high) => (next) => {
  const exponent = low + Math.floor((high - low + 1) * next())
  const mantissa = 1 + next()
  return exponent < -1022 ? mantissa * 2 ** -1022 * 2 ** (exponent + 1022) : mantissa * 2 ** exponent
}

const signed = (draw) => (next) => (next() < 0.5 ? -1 : 1) * draw(next)
const positive = [spread(-1074, 1023), uniform(0.5, 2), uniform(0, 100)]
const angles = [uniform(-7, 7), signed(spread(-30, 19)), signed(spread(20, 1023))]
const rising = () => 1

/** The sign of a slope; none near its zeros, where rounding decides, and none where the next double is a good part of a wave away. */
const slope = (derivative) => (x) =>
  Math.abs(x) < 1e6 && Math.abs(derivative(x)) > 1e-3 ? Math.sign(derivative(x)) : 0

/** Where each function is tried, and which way it goes from a double to the next. */
export const functions = {
  exp: { draws: [uniform(-745.2, 709.8), uniform(-3, 3), signed(spread(-30, 8))], direction: rising },
  expm1: { draws: [uniform(-40, 709.8), uniform(-2, 2), signed(spread(-50, 5))], direction: rising },
  log: { draws: positive, direction: rising },
  log1p: { draws: [uniform(-1, 2), signed(spread(-50, -2)), spread(-10, 1023)], direction: rising },
  log2: { draws: positive, direction: rising },
  log10: { draws: positive, direction: rising },
  sin: { draws: angles, direction: slope(Math.cos) },
  cos: { draws: angles, direction: slope((x) => -Math.sin(x)) },
  tanh: { draws: [uniform(-4, 4), uniform(-20, 20), signed(spread(-30, 1))], direction: rising },
  erf: { draws: [uniform(-3, 3), uniform(-6, 6), signed(spread(-30, 1))], direction: rising },
  pow: {
    draws: [uniform(0, 2), spread(-1074, 1022), spread(-40, 40)],
    exponents: [uniform(-700, 700), uniform(-1.1, 1.1), uniform(-20, 20)],
    direction: (_x, y) => Math.sign(y),
  },
}
