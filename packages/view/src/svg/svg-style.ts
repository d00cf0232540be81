import type { RunMark } from '../marks/run-mark.ts'
import { type Themed, theme } from '../marks/theme.ts'

/** Which paper the drawing is for; `auto` follows the page around it. */
export type SvgTheme = 'light' | 'dark' | 'auto'

/** A colour of the theme by its name, or the colour of a run. */
export type SvgColor = keyof typeof theme | Themed

/**
 * Colours of one drawing, as attributes. Under `auto` a style attribute holds both colours and the page chooses by the property
 * `color-scheme`; programs that do not know `light-dark()` find the light one in the plain attribute.
 */
export interface SvgStyle {
  /** Attributes for something filled with a colour. */
  fill(color: SvgColor): string
  /** Attributes for a line in a colour. */
  stroke(color: SvgColor): string
  /** Attributes for words that stand over a drawing: the paper shines around them. */
  words(color: SvgColor): string
}

/** Attribute for the dashes of a run's line, with a space before it; nothing where the line is whole. */
export function dashOf({ dash }: Pick<RunMark, 'dash'>): string {
  return dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`
}

/** The colours for a paper. */
export function styleOf(mode: SvgTheme): SvgStyle {
  const themed = (color: SvgColor): Themed => (typeof color === 'string' ? theme[color] : color)
  const plainOf = (color: SvgColor): string => themed(color)[mode === 'dark' ? 'dark' : 'light']
  const bothOf = (color: SvgColor): string => `light-dark(${themed(color).light},${themed(color).dark})`
  const style = (declarations: string): string => (mode === 'auto' ? ` style="${declarations}"` : '')
  return {
    fill: (color) => `fill="${plainOf(color)}"${style(`fill:${bothOf(color)}`)}`,
    stroke: (color) => `stroke="${plainOf(color)}" fill="none"${style(`stroke:${bothOf(color)}`)}`,
    words: (color) =>
      `fill="${plainOf(color)}" stroke="${plainOf('paper')}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"${style(`fill:${bothOf(color)};stroke:${bothOf('paper')}`)}`,
  }
}
