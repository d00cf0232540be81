import type { Series } from '../chart/chart.ts'
import type { RunMark } from '../marks/run-mark.ts'
import { type ColorMode, paint } from './color.ts'
import { displayWidth, truncate } from './display-width.ts'
import { dotsOf } from './dots.ts'
import { markerCharacter } from './plot.ts'

/** The key of a chart: letter, a sample of the line or marker, label; as many to a line as fit. */
export function legendLines(
  series: readonly Series[],
  labels: readonly string[],
  width: number,
  { ascii, color }: { readonly ascii: boolean; readonly color: ColorMode },
): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  series.forEach((one, index) => {
    const head = ascii ? one.mark.letter : `${one.mark.letter} ${sampleOf(one)}`
    const label = truncate(labels[index]!, width - displayWidth(head) - 1, ascii ? '~' : '…')
    const size = displayWidth(head) + 1 + displayWidth(label)
    if (used > 0 && used + 3 + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += `${used > 0 ? '   ' : ''}${paint(head, one.mark, color)} ${label}`
    used += size + (used > 0 ? 3 : 0)
  })
  return used > 0 ? [...lines, line] : lines
}

function sampleOf(series: Series): string {
  return series.kind === 'points' ? markerCharacter(series.mark, false, false, true) : lineSample(series.mark)
}

/** A piece of the line of a run. */
export function lineSample({ dash }: RunMark): string {
  const dots = dotsOf(1, 4, null)
  const places = [0, 1].map((x) => ({ x, y: 0.4 }))
  dots.line(places, dash)
  return [0, 1, 2, 3].map((column) => dots.character(0, column) ?? ' ').join('')
}
