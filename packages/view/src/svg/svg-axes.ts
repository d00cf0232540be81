import type { Chart } from '../chart/chart.ts'
import type { Frame } from '../chart/frame.ts'
import { escapeXml, px } from './escape.ts'
import { fontSizes, type PlotBox } from './plot-box.ts'
import type { SvgStyle } from './svg-style.ts'
import { numberMarkup, textWidth } from './svg-text.ts'

const held = (value: number): number => Math.min(1, Math.max(0, value))

/** What lies behind the marks: good regions, the grid of the y axis, rules with their words. */
export function backgroundMarkup(chart: Chart, frame: Frame, box: PlotBox, style: SvgStyle): string {
  const { left, top, width, height } = box
  const xOf = (value: number): number => left + held(frame.x.place(value)) * width
  const yOf = (value: number): number => top + (1 - held(frame.y.place(value))) * height
  const parts: string[] = []
  for (const band of chart.bands ?? []) {
    const [from, to] = [xOf(band.from), xOf(band.to)]
    parts.push(
      `<rect x="${px(from)}" y="${px(top)}" width="${px(to - from)}" height="${px(height)}" ${style.fill('band')}/>`,
    )
  }
  for (const tick of frame.yTicks) {
    const y = yOf(tick.value)
    parts.push(`<path d="M${px(left)} ${px(y)}H${px(left + width)}" ${style.stroke('grid')}/>`)
  }
  for (const band of chart.bands ?? []) {
    if (!band.label) continue
    const [from, to] = [xOf(band.from), xOf(band.to)]
    const half = textWidth(band.label, fontSizes.small) / 2 + 2
    const middle = Math.min(left + width - half, Math.max(left + half, (from + to) / 2))
    parts.push(
      `<text x="${px(middle)}" y="${px(top + 16)}" text-anchor="middle" font-size="${fontSizes.small}" ${style.fill('accent')}>${escapeXml(band.label)}</text>`,
    )
  }
  for (const rule of chart.rules ?? []) {
    const place = (rule.axis === 'x' ? frame.x : frame.y).place(rule.at)
    if (!(place >= 0 && place <= 1)) continue
    const [x, y] = [xOf(rule.at), yOf(rule.at)]
    const path =
      rule.axis === 'x' ? `M${px(x)} ${px(top)}V${px(top + height)}` : `M${px(left)} ${px(y)}H${px(left + width)}`
    parts.push(`<path d="${path}" stroke-dasharray="2 3" ${style.stroke('axis')}/>`)
    const size = textWidth(rule.label, fontSizes.small)
    const leftward = x + 5 + size > left + width
    const anchor = rule.axis === 'y' || leftward ? ' text-anchor="end"' : ''
    const textX = rule.axis === 'y' ? left + width - 4 : x + (leftward ? -5 : 5)
    const textY = rule.axis === 'y' ? (y - top > 18 ? y - 5 : y + 14) : top + height - 8
    parts.push(
      `<text x="${px(textX)}" y="${px(textY)}"${anchor} font-size="${fontSizes.small}" ${style.fill('quiet')}>${escapeXml(rule.label)}</text>`,
    )
  }
  return parts.join('\n')
}

/** The x axis with ticks and numbers, the numbers of the y axis, and the title of the x axis at its right end. */
export function axesMarkup(chart: Chart, frame: Frame, box: PlotBox, style: SvgStyle, below: number): string {
  const { left, top, width, height } = box
  const base = top + height
  const parts = [`<path d="M${px(left)} ${px(base)}H${px(left + width)}" ${style.stroke('axis')}/>`]
  for (const tick of frame.yTicks) {
    const y = top + (1 - frame.y.place(tick.value)) * height
    parts.push(
      `<text x="${px(left - 8)}" y="${px(y + 4)}" text-anchor="end" ${style.fill('quiet')}>${numberMarkup(tick.label, fontSizes.text)}</text>`,
    )
  }
  for (const tick of frame.xTicks) {
    const x = left + frame.x.place(tick.value) * width
    parts.push(`<path d="M${px(x)} ${px(base)}v5" ${style.stroke('axis')}/>`)
    parts.push(
      `<text x="${px(x)}" y="${px(base + 19 + below)}" text-anchor="middle" ${style.fill('quiet')}>${numberMarkup(tick.label, fontSizes.text)}</text>`,
    )
  }
  parts.push(
    `<text x="${px(left + width)}" y="${px(base + 37 + below)}" text-anchor="end" ${style.fill('quiet')}>${escapeXml(chart.xAxis.label)} →</text>`,
  )
  return parts.join('\n')
}
