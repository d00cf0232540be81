/**
 * A learning rate in at most six characters for everything between 1e-9 and 999999: `0.001`, `1e-5`, `3.16`.
 *
 * Three significant digits where they fit, two where they do not, so the text is never off by more than 5 %.
 * Plain decimals from 0.001 up to 9999, powers outside; NaN and ±Infinity keep their JavaScript names.
 */
export function formatRate(learningRate: number): string {
  if (!Number.isFinite(learningRate) || learningRate === 0) return String(learningRate)
  const size = Math.abs(learningRate)
  for (const digits of [3, 2]) {
    const text = size >= 0.000_999_5 && size < 9_999.5 ? plain(learningRate, digits) : power(learningRate, digits)
    if (text.length <= 6) return text
  }
  return power(learningRate, 2)
}

const plain = (value: number, digits: number): string =>
  String(Number(value.toPrecision(Math.max(digits, wholeDigits(value)))))

const wholeDigits = (value: number): number => Math.trunc(Math.abs(value)).toString().length

const power = (value: number, digits: number): string => {
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e') as [string, string]
  return `${Number(mantissa)}e${Number(exponent)}`
}
