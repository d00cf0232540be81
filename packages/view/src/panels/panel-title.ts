import type { Panel } from './panel.ts'

/** What a panel shows, as a sentence. */
export function panelTitle(panel: Panel): string {
  switch (panel.kind) {
    case 'chart':
      return panel.chart.title
    case 'surface':
      return panel.surface.title
    case 'table':
      return panel.title
  }
}
