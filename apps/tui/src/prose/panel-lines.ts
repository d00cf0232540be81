import type { PanelName } from '@sweetspot/schema'
import { type Panel, panelTitle, textChart, textSurface, textTable } from '@sweetspot/view'
import { sentenceLines } from './head-lines.ts'
import type { ProseLook } from './span.ts'
import { visibleWidth } from './visible-width.ts'

/** The room of the panels of a figure. */
export interface PanelRoom extends ProseLook {
  /** Rows of each drawing. */
  readonly height: number
}

/** A panel is never narrower where two stand side by side. */
const leastWidth = 46
const gap = 2

/** Panels whose curves are not the runs of the legend, and so need a key of their own. */
const keyed: ReadonlySet<PanelName> = new Set<PanelName>(['moments', 'effective-rates', 'range-test', 'range-check'])

/**
 * Panels one below the other, or in pairs where there is room: of an odd number the first stands alone. A title that is the
 * finding of the whole figure stands over that.
 */
export function panelsLines(panels: readonly Panel[], finding: string, room: PanelRoom): string[] {
  const half = { ...room, width: halfOf(room.width) }
  const lines = (panel: Panel, own: PanelRoom) =>
    panelLines(panel, panelTitle(panel) === finding ? '' : panelTitle(panel), own)
  if (!inPairs(panels.length, room.width)) return panels.flatMap((panel) => lines(panel, room))
  const isOdd = panels.length % 2 === 1
  const [alone, pairs] = isOdd ? [panels.slice(0, 1), panels.slice(1)] : [[], panels]
  return [
    ...alone.flatMap((panel) => lines(panel, room)),
    ...pairs.flatMap((left, i) => {
      const right = pairs[i + 1]
      return i % 2 === 1 || right === undefined ? [] : besides(lines(left, half), lines(right, half), half.width)
    }),
  ]
}

/** The rows that so many panels take. */
export function panelRows(count: number, { width, height }: PanelRoom): number {
  return height * (inPairs(count, width) ? Math.ceil(count / 2) : count)
}

function inPairs(count: number, width: number): boolean {
  return count > 1 && halfOf(width) >= leastWidth
}

function halfOf(width: number): number {
  return Math.floor((width - gap) / 2)
}

function panelLines(panel: Panel, title: string, room: PanelRoom): string[] {
  const options = { ...room, legend: keyed.has(panel.name) }
  switch (panel.kind) {
    case 'chart':
      // A chart without series is its sentence alone.
      if (panel.chart.series.length === 0) return sentenceLines(title, null, room)
      return filled(textChart({ ...panel.chart, title }, options), room)
    case 'surface':
      return filled(textSurface({ ...panel.surface, title }, options), room)
    case 'table': {
      const { columns, rows } = panel.table
      return [...sentenceLines(title, 'bold', room), ...textTable(columns, rows, room).split('\n')]
    }
  }
}

/** A drawing in all of its rows, so that nothing below it moves when it changes. */
function filled(text: string, { height }: PanelRoom): string[] {
  const lines = text.split('\n')
  return [...lines, ...Array.from({ length: Math.max(0, height - lines.length) }, () => '')]
}

function besides(left: readonly string[], right: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const line = left[i] ?? ''
    return `${line}${' '.repeat(Math.max(0, width - visibleWidth(line)) + gap)}${right[i] ?? ''}`.trimEnd()
  })
}
