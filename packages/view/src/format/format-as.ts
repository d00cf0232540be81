import { formatTimes } from '../words/times.ts'
import { formatCount } from './count.ts'
import { formatDecades } from './decades.ts'
import { formatLoss } from './loss.ts'
import { formatNumber } from './number.ts'
import { formatPercent } from './percent.ts'
import { formatRate } from './rate.ts'

const formats = {
  loss: formatLoss,
  rate: formatRate,
  count: formatCount,
  percent: formatPercent,
  decades: formatDecades,
  factor: formatTimes,
  number: formatNumber,
} satisfies Readonly<Record<string, (value: number) => string>>

/** What kind of number a number is, for how it is written. */
export type NumberFormat = keyof typeof formats

/** A number as a word of a sentence, in the format of its kind. */
export function formatAs(format: NumberFormat, value: number): string {
  return formats[format](value)
}
