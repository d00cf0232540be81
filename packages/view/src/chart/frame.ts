import type { Chart } from './chart.ts'
import { xDomainOf, yDomainOf } from './domain.ts'
import { type Scale, scaleOf } from './scale.ts'
import { type Tick, ticksOf } from './ticks.ts'

/** The two scales of a chart and their ticks: what every renderer draws first. */
export interface Frame {
  readonly x: Scale
  readonly y: Scale
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
}

/** How many ticks fit, and whether powers must be written in ASCII. */
export interface FrameOptions {
  readonly xTicks: number
  readonly yTicks: number
  readonly ascii?: boolean
}

/** The frame of a chart. */
export function frameOf(chart: Chart, { xTicks, yTicks, ascii = false }: FrameOptions): Frame {
  const x = scaleOf(chart.xAxis.scale, xDomainOf(chart))
  const y = scaleOf(chart.yAxis.scale, yDomainOf(chart))
  return { x, y, xTicks: ticksOf(x, xTicks, ascii), yTicks: ticksOf(y, yTicks, ascii) }
}
