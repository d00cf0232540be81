import type { Display } from '@sweetspot/view'

/** The formats in which a figure's data can be saved. */
export const dataFormats = ['json', 'csv', 'svg', 'png'] as const

export type DataFormat = (typeof dataFormats)[number]

/** All that the controls of a figure do; a still figure has none of them. */
export interface FigureActions {
  choose(variant: string): void
  play(): void
  pause(): void
  moveTo(step: number | null): void
  show(change: Partial<Display>): void
  train(): void
  cancel(): void
  toggleRates(): void
  reset(): void
  copyLink(): void
  copyCommand(): void
  /** Copies the HTML that frames the figure, as it stands, in another page. */
  copyEmbed(): void
  save(format: DataFormat): void
}
