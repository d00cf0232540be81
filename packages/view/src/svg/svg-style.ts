import type { Chart } from '../chart/chart.ts'
import { type Themed, theme } from '../marks/theme.ts'

/** Which paper the drawing is for; `auto` follows the reader's setting. */
export type SvgTheme = 'light' | 'dark' | 'auto'

/**
 * Colours of one drawing: each element carries its plain value as an attribute (programs that convert SVG know no
 * custom properties) and a class that the one style block binds to a property of the theme.
 */
export interface SvgStyle {
  /** Attributes for something filled with a colour. */
  fill(name: string): string
  /** Attributes for a line in a colour. */
  stroke(name: string): string
  /** The style element. */
  readonly block: string
}

/** The colours of a chart under a theme; series n is `run-n`. All selectors stay within `#id`. */
export function styleOf(chart: Chart, id: string, mode: SvgTheme): SvgStyle {
  const colors = new Map<string, Themed>(Object.entries(theme))
  chart.series.forEach((series, index) => {
    colors.set(`run-${index}`, series.mark.color)
  })
  const plain = mode === 'dark' ? 'dark' : 'light'
  const properties = (side: 'light' | 'dark'): string =>
    [...colors].map(([name, color]) => `--${name}:${color[side]}`).join(';')
  const classes = [...colors.keys()]
    .map((name) => `#${id} .f-${name}{fill:var(--${name})}#${id} .s-${name}{stroke:var(--${name})}`)
    .join('')
  const auto = mode === 'auto' ? `@media (prefers-color-scheme:dark){#${id}{${properties('dark')}}}` : ''
  const plainOf = (name: string): string => colors.get(name)![plain]
  return {
    fill: (name) => `class="f-${name}" fill="${plainOf(name)}"`,
    stroke: (name) => `class="s-${name}" stroke="${plainOf(name)}" fill="none"`,
    block: `<style>#${id}{${properties(plain)}}${auto}${classes}</style>`,
  }
}
