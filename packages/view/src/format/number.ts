import { formatLoss } from './loss.ts'

/** Any signed number as people write it: at most four significant digits, a true minus sign, `Infinity` and `NaN` as words. */
export function formatNumber(value: number): string {
  const [mantissa, ...exponent] = formatLoss(value === 0 ? 0 : value).split('e') as [string, ...string[]]
  const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa
  return [short.replace(/^-/, '−'), ...exponent].join('e')
}
