import type { Panel } from './panel.ts'

/**
 * A panel of runs as it stands at a step: curves and ways end there, axes and windows are those of the whole.
 *
 * The title stays: it is what was found, whatever is shown of it.
 */
export function shownTo(panel: Panel, step: number): Panel {
  switch (panel.kind) {
    case 'chart':
      return { ...panel, chart: { ...panel.chart, upTo: step } }
    case 'surface': {
      const trajectories = panel.surface.trajectories.map((way) => ({
        ...way,
        points: way.points.filter((point) => point.step <= step),
        isOver: way.lastStep <= step,
      }))
      return { ...panel, surface: { ...panel.surface, trajectories } }
    }
    case 'table':
      return panel
  }
}
