import { markerPath, theme } from '@sweetspot/view'
import { colorOf } from './color.ts'
import type { DrawnPoint } from './series-data.ts'

interface DotProps {
  readonly key?: React.Key | null | undefined
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: DrawnPoint
}

/** How Recharts draws a point: the marker of its run, empty where the run was stopped early. */
export function pointMarker({ key, cx, cy, payload }: DotProps) {
  const mark = payload?.mark
  if (cx === undefined || cy === undefined || mark === undefined) return <g key={key} />
  const color = colorOf(mark.color)
  const look = payload?.hollow ? { fill: colorOf(theme.paper), stroke: color, strokeWidth: 1.75 } : { fill: color }
  return <path key={key} d={markerPath(mark.marker, cx, cy, 9)} {...look} />
}
