import { markerPath, type RunMark, theme } from '@sweetspot/view'
import { colorOf } from './color.ts'
import type { DrawnPoint } from './series-data.ts'

interface DotProps {
  readonly key?: React.Key | null | undefined
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: DrawnPoint
}

/** How Recharts draws each point of a run: its own marker, empty where the run was stopped early. */
export function renderMarker(mark: RunMark) {
  return ({ key, cx, cy, payload }: DotProps) => {
    if (cx === undefined || cy === undefined) return <g key={key} />
    const color = colorOf(mark.color)
    const look = payload?.hollow ? { fill: colorOf(theme.paper), stroke: color, strokeWidth: 1.75 } : { fill: color }
    return <path key={key} d={markerPath(mark.marker, cx, cy, 9)} {...look} />
  }
}
