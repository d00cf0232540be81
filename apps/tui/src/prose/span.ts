import { type ColorMode, displayWidth, type Paint, paint } from '@sweetspot/view'

/** A stretch of text in one paint. */
export interface Span {
  readonly text: string
  readonly ink: Paint | null
}

/** How prose is drawn: in cells, colours and characters. */
export interface ProseLook {
  readonly width: number
  readonly color: ColorMode
  /** Plain ASCII instead of everything else. */
  readonly ascii: boolean
  /** Sentences instead of drawings, for those who hear them. */
  readonly isSpoken?: boolean
}

/** The cells that spans take. */
export function widthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { text }) => sum + displayWidth(text), 0)
}

/** Spans as one line of text with its colours. */
export function painted(spans: readonly Span[], color: ColorMode): string {
  return spans.map(({ text, ink }) => paint(text, ink, color)).join('')
}
