import type { Value } from '@sweetspot/lesson'
import {
  formatCount,
  formatDecades,
  formatLoss,
  formatNumber,
  formatPercent,
  formatRate,
  formatTimes,
} from '@sweetspot/view'

/** A computed number as a word of a sentence: in view's format of its kind. */
export function valueText({ format, value }: Value): string {
  return formats[format](value)
}

const formats: Record<Value['format'], (value: number) => string> = {
  loss: formatLoss,
  rate: formatRate,
  count: formatCount,
  percent: formatPercent,
  decades: formatDecades,
  factor: formatTimes,
  number: formatNumber,
}
