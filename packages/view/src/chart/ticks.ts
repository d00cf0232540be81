import { formatPower } from '../format/power.ts'
import { formatRate } from '../format/rate.ts'
import type { Scale } from './scale.ts'

/** A marked value on an axis and how it is written. */
export interface Tick {
  readonly value: number
  readonly label: string
}

/** At most `count` round values inside the domain (at least 2 asked for), powers of ten on log axes, 1-2-5 steps on linear ones. */
export function ticksOf(scale: Scale, count: number, ascii = false): Tick[] {
  return scale.kind === 'log' ? logTicks(scale.domain, count, ascii) : linearTicks(scale.domain, count, ascii)
}

/** The smallest of 1, 2, 5 times a power of ten that cuts `length` into at most `count` steps. */
export function roundStep(length: number, count: number): number {
  const rough = length / Math.max(1, count)
  const exponent = Math.floor(Math.log10(rough))
  for (const factor of [1, 2, 5]) {
    const step = Number(`${factor}e${exponent}`)
    if (step >= rough * (1 - 1e-9)) return step
  }
  return Number(`1e${exponent + 1}`)
}

function linearTicks([low, high]: readonly [number, number], count: number, ascii: boolean): Tick[] {
  const length = high - low
  const step = roundStep(length, Math.max(1, count - 1))
  const slack = length * 1e-9
  const decimals = Math.max(0, -Math.floor(Math.log10(step)))
  const ticks: Tick[] = []
  for (let index = Math.ceil((low - slack) / step); index * step <= high + slack; index++) {
    const value = Math.min(high, Math.max(low, Number((index * step).toPrecision(12))))
    const label = linearLabel(value, high, low, decimals)
    ticks.push({ value, label: ascii ? label : label.replace(/^-/, '−') })
  }
  return ticks
}

function linearLabel(value: number, high: number, low: number, decimals: number): string {
  if (value === 0) return '0'
  const size = Math.max(Math.abs(high), Math.abs(low))
  if (size >= 1e6 || size < 1e-4) return formatRate(value)
  return value.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, size >= 10_000 ? ',' : '')
}

function logTicks(domain: readonly [number, number], count: number, ascii: boolean): Tick[] {
  const [low, high] = domain
  const first = Math.ceil(Math.log10(low) - 1e-9)
  const last = Math.floor(Math.log10(high) + 1e-9)
  const powers = last - first + 1
  if (powers >= 2 || (powers === 1 && count < 2)) {
    const stride = Math.max(1, Math.ceil((powers - 1) / Math.max(1, count - 1)))
    // A multiple of the stride, so that the ticks do not move when the domain grows at its low end.
    const start = powers > stride ? Math.ceil(first / stride) * stride : first
    const ticks: Tick[] = []
    for (let exponent = start; exponent <= last; exponent += stride) {
      const value = Number(`1e${exponent}`)
      ticks.push({ value: Math.min(high, Math.max(low, value)), label: formatPower(value, ascii) })
    }
    return ticks
  }
  const mantissas: Tick[] = []
  for (let exponent = first - 1; exponent <= last + 1; exponent++) {
    for (const factor of [1, 2, 5]) {
      const value = Number(`${factor}e${exponent}`)
      if (value >= low && value <= high) mantissas.push({ value, label: formatRate(value) })
    }
  }
  if (mantissas.length < 2) return linearTicks(domain, count, ascii)
  const stride = Math.ceil(mantissas.length / Math.max(2, count))
  return mantissas.filter((_, index) => index % stride === 0)
}
