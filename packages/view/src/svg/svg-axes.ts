import type { Frame } from '../chart/frame.ts'
import { escapeXml, px } from './escape.ts'
import { fontSizes, type PlotBox } from './plot-box.ts'
import type { Plot } from './plot-of.ts'
import type { SvgColor, SvgStyle } from './svg-style.ts'
import { numberMarkup } from './svg-text.ts'

/** What lies behind the marks: good regions, the grid of the y axis, rules. */
export function backgroundMarkup({ bands, rules, frame, box }: Plot, style: SvgStyle): string {
  const { left, top, width, height } = box
  const grid = frame.yTicks
    .map(({ value }) => `M${px(left)} ${px(yOf(value, frame, box))}H${px(left + width)}`)
    .join('')
  return [
    ...bands.map(
      ({ band, x, width }) =>
        `<rect x="${px(x)}" y="${px(top)}" width="${px(width)}" height="${px(height)}" ${style.fill(band.tone === 'grey' ? 'grid' : 'band')}/>`,
    ),
    grid && `<path d="${grid}" ${style.stroke('grid')}/>`,
    ...rules.map(({ rule, path }) =>
      rule.strong
        ? `<path d="${path}" stroke-width="1.5" ${style.stroke('accent')}/>`
        : `<path d="${path}" stroke-dasharray="2 3" ${style.stroke('axis')}/>`,
    ),
  ]
    .filter(Boolean)
    .join('\n')
}

/** The names of bands and rules, over the curves. */
export function labelsMarkup({ bands, rules }: Plot, style: SvgStyle): string {
  const text = (words: string, x: number, y: number, anchor: string, color: SvgColor): string =>
    words &&
    `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" font-size="${fontSizes.small}" ${style.words(color)}>${escapeXml(words)}</text>`
  return [
    ...bands.map(({ band, textX, textY }) =>
      text(band.label ?? '', textX, textY, 'middle', band.tone === 'grey' ? 'quiet' : 'accent'),
    ),
    ...rules.map(({ rule, text: name, textX, textY, anchor }) =>
      text(name, textX, textY, anchor, rule.strong ? 'accent' : 'quiet'),
    ),
  ]
    .filter(Boolean)
    .join('\n')
}

/** What the axes of a drawing need to know. */
export interface AxesPlace {
  readonly frame: Frame
  readonly box: PlotBox
  /** Pixels between the axis and its numbers that something else takes. */
  readonly below?: number
}

/** The x axis with ticks and numbers, the numbers of the y axis, and the title of the x axis, where it has one, at its right end. */
export function axesMarkup(xLabel: string | null, { frame, box, below = 0 }: AxesPlace, style: SvgStyle): string {
  const { left, top, width, height } = box
  const base = top + height
  const xOf = (value: number): number => left + frame.x.place(value) * width
  const ticks = frame.xTicks.map(({ value }) => `M${px(xOf(value))} ${px(base)}v5`).join('')
  const yNumbers = frame.yTicks.map(
    ({ value, label }) =>
      `<text x="${px(left - 8)}" y="${px(yOf(value, frame, box) + 4)}" text-anchor="end">${numberMarkup(label, fontSizes.text)}</text>`,
  )
  const xNumbers = frame.xTicks.map(
    ({ value, label }) =>
      `<text x="${px(xOf(value))}" y="${px(base + 19 + below)}" text-anchor="middle">${numberMarkup(label, fontSizes.text)}</text>`,
  )
  return [
    `<path d="M${px(left)} ${px(base)}H${px(left + width)}${ticks}" ${style.stroke('axis')}/>`,
    `<g ${style.fill('quiet')}>`,
    ...yNumbers,
    ...xNumbers,
    xLabel === null
      ? ''
      : `<text x="${px(left + width)}" y="${px(base + 37 + below)}" text-anchor="end">${escapeXml(xLabel)} →</text>`,
    '</g>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const yOf = (value: number, frame: Frame, { top, height }: PlotBox): number => top + (1 - frame.y.place(value)) * height
