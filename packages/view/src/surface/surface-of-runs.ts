import { type Surface as LossSurface, surfaceOf } from '@sweetspot/core'
import type { TaskConfig } from '@sweetspot/schema'
import type { ChartPoint } from '../chart/chart.ts'
import { plural } from '../format/count.ts'
import type { DrawnRun } from '../models/drawn-runs.ts'
import { positionsOf } from '../models/positions.ts'
import { untilGone } from '../models/until-gone.ts'
import { fateOf } from '../words/fate.ts'
import { type Contour, contoursOf } from './contours.ts'
import type { Surface, Trajectory, WayPoint } from './surface.ts'

/** The loss that runs minimise with their ways over it; null where their task is no surface. */
export function surfaceOfRuns(runs: readonly DrawnRun[], title: string): Surface | null {
  const task = runs[0]?.run.config.task
  const loss = task && surfaceOf(task)
  if (!task || !loss) return null
  const same = runs.filter(({ run }) => shapeOf(run.config.task) === shapeOf(task))
  const curve = loss.dimension === 1
  const ways = same.flatMap(({ run, label, mark }): Trajectory[] => {
    const points = positionsOf(run, loss.dimension).map(
      ({ step, params }): WayPoint => ({
        step,
        x: params[0]!,
        y: curve ? loss.loss(params) : params[1]!,
      }),
    )
    const lastStep = run.records.at(-1)?.step ?? 0
    return points.length === 0 ? [] : [{ label, mark, points, fate: fateOf(run).text, lastStep, isOver: true }]
  })
  const window = windowOf(loss, ways)
  const isInside = ({ x, y }: ChartPoint): boolean =>
    x >= window.x[0] && x <= window.x[1] && (curve || (y >= window.y[0] && y <= window.y[1]))
  const frame = {
    title,
    minima: loss.minima.map(([x, y]) => ({ x: x!, y: curve ? loss.loss([x!]) : y! })),
    trajectories: ways.map((way) => ({ ...way, points: way.points.slice(0, untilGone(way.points, isInside) + 1) })),
    summary: `${curve ? 'The loss as a curve' : 'Contours of the loss'} with the ${ways.length === 1 ? 'way' : 'ways'} of ${plural(ways.length, 'run')}. ${title} ${ways.map(({ label, fate }) => `${label}: ${fate}.`).join(' ')}`,
  }
  return curve
    ? {
        ...frame,
        shape: 'curve',
        xAxis: { label: 'w', domain: window.x },
        yAxis: { label: 'loss', domain: window.y },
        curve: sampled(loss, window.x),
      }
    : {
        ...frame,
        shape: 'contours',
        xAxis: { label: 'w₁', domain: window.x },
        yAxis: { label: 'w₂', domain: window.y },
        contours: contoursIn(shapeOf(task), { ...loss, window }),
      }
}

// Runs that train are drawn many times a second over the same surface.
let latest: { readonly key: string; readonly contours: readonly Contour[] } | undefined

/** The contours of a surface over its window, drawn once for as long as the same one is asked for. */
function contoursIn(shape: string, surface: LossSurface): readonly Contour[] {
  const key = JSON.stringify([shape, surface.window])
  if (latest?.key !== key) latest = { key, contours: contoursOf(surface, { resolution: 72, levels: 11 }) }
  return latest.contours
}

/** The task without what leaves its surface as it is. */
const shapeOf = (task: TaskConfig): string =>
  JSON.stringify({ ...task, start: null, noise: null, precision: null, lossScale: null })

/** The surface's own window, made wider where a run starts outside it. */
function windowOf({ window, dimension, loss }: LossSurface, ways: readonly Trajectory[]): LossSurface['window'] {
  const starts = ways.map(({ points }) => points[0]!)
  const wide = ([low, high]: readonly [number, number], values: readonly number[]): [number, number] => {
    const reach = Math.max(0, ...values.map((value) => Math.max(low - value, value - high))) * 1.1
    return [low - reach, high + reach]
  }
  const x = wide(
    window.x,
    starts.map((start) => start.x),
  )
  if (dimension === 1) return { x, y: [window.y[0], Math.max(loss([x[0]]), loss([x[1]]))] }
  return {
    x,
    y: wide(
      window.y,
      starts.map((start) => start.y),
    ),
  }
}

const samples = 96

const sampled = ({ loss }: LossSurface, [low, high]: readonly [number, number]): ChartPoint[] =>
  Array.from({ length: samples + 1 }, (_, i) => {
    const x = low + ((high - low) * i) / samples
    return { x, y: loss([x]) }
  })
