import type { RunMark } from '../marks/run-mark.ts'
import { type Themed, theme } from '../marks/theme.ts'

/** Which paper the drawing is for; `auto` follows the page around it. */
export type SvgTheme = 'light' | 'dark' | 'auto'

/**
 * Colours of one drawing, as attributes. Under `auto` a style attribute holds both colours and the page chooses by the property
 * `color-scheme`; programs that do not know `light-dark()` find the light one in the plain attribute.
 */
export interface SvgStyle {
  /** Attributes for something filled with a colour. */
  fill(name: string): string
  /** Attributes for a line in a colour. */
  stroke(name: string): string
  /** Attributes for words that stand over a drawing: the paper shines around them. */
  words(name: string): string
}

/** The colours of the theme and of the runs, of which number n is `run-n`. */
export function styleOf(marks: readonly Pick<RunMark, 'color'>[], mode: SvgTheme): SvgStyle {
  const colors = new Map<string, Themed>(Object.entries(theme))
  marks.forEach(({ color }, index) => {
    colors.set(`run-${index}`, color)
  })
  const plainOf = (name: string): string => colors.get(name)![mode === 'dark' ? 'dark' : 'light']
  const bothOf = (name: string): string => `light-dark(${colors.get(name)!.light},${colors.get(name)!.dark})`
  const style = (declarations: string): string => (mode === 'auto' ? ` style="${declarations}"` : '')
  return {
    fill: (name) => `fill="${plainOf(name)}"${style(`fill:${bothOf(name)}`)}`,
    stroke: (name) => `stroke="${plainOf(name)}" fill="none"${style(`stroke:${bothOf(name)}`)}`,
    words: (name) =>
      `fill="${plainOf(name)}" stroke="${plainOf('paper')}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"${style(`fill:${bothOf(name)};stroke:${bothOf('paper')}`)}`,
  }
}
