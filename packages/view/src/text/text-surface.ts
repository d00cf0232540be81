import type { Surface } from '../surface/surface.ts'
import type { TextChartOptions } from './text-chart.ts'

/** A loss with the ways of runs over it as lines of text. */
export function textSurface({ title }: Surface, _options: TextChartOptions): string {
  return title
}
