import type { Panel } from './panel.ts'

/** A panel on a page, and whether it shows an earlier experiment while the new one trains. */
export interface DrawnPanel {
  readonly panel: Panel
  readonly isOld: boolean
}
