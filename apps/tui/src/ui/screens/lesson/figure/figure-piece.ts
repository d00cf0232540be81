import { figureNamed } from '@sweetspot/lesson'
import {
  formatCount,
  hasSteps,
  lastStepOf,
  livePanels,
  paint,
  panelOptions,
  plural,
  textChart,
  wrap,
} from '@sweetspot/view'
import { lineBar } from '../../../../cli/line-bar.ts'
import { safeText } from '../../../../cli/safe-text.ts'
import { figureParts, spokenParts } from '../../../../prose/figure-lines.ts'
import type { PanelRoom } from '../../../../prose/panel-lines.ts'

import { progressOf } from '../../../training/progress-of.ts'
import { expectedRows } from './expected-rows.ts'
import { experimentOf, type FigureState, panelsIn, resultIn, variantOf } from './figure-state.ts'
import { budgetLine, switchLines } from './switch-lines.ts'

/** What keeps a figure from training now; null for nothing. */
export type Wait = 'question' | 'turn' | null

/** A figure as lines: its switch, finding, drawing, playback, legend, captions; while it trains its curves as far as they are. */
export function figureLines(id: string, state: FigureState, wait: Wait, room: PanelRoom): string[] {
  const figure = figureNamed(id)
  const panels = panelsIn(figure, state)
  const result = resultIn(state)
  const controls = [...switchLines(figure, state, room), ...budgetLine(panels, state, room)]
  if (result === null || state.run.status === 'running') {
    if (room.isSpoken) return [...controls, ...statusLines(state, wait, room)]
    const rows = expectedRows(panels, experimentOf(variantOf(figure, state)), room)
    return filled([...controls, ...trainingLines(id, state, wait, room)], rows)
  }
  const parts = (room.isSpoken ? spokenParts : figureParts)(
    panels,
    result,
    figure.look,
    panelOptions(state.display, state.step),
    room,
  )
  const playback = hasSteps(panels) && !room.isSpoken ? [playbackLine(id, state, room)] : []
  return [...controls, ...parts.finding, ...parts.drawing, ...playback, '', ...parts.legend, '', ...parts.caption]
}

/** What is said of a figure without a result, and the curves that grow. */
function trainingLines(id: string, state: FigureState, wait: Wait, room: PanelRoom): string[] {
  const experiment = experimentOf(variantOf(figureNamed(id), state))
  const panel = state.run.status === 'running' ? livePanels(state.run, experiment).at(-1) : undefined
  const { width, height, color, ascii } = room
  const status = statusLines(state, wait, room, id)
  const drawing =
    panel?.kind === 'chart' ? textChart({ ...panel.chart, title: '' }, { width, height, color, ascii }).split('\n') : []
  return filled([...status, ...drawing], height + 1)
}

function statusLines(state: FigureState, wait: Wait, room: PanelRoom, id?: string): string[] {
  const { run } = state
  if (run.status === 'running' && id !== undefined) return [progressLine(id, state, room)]
  return wrap(safeText(statusText(state, wait), room), room.width, 4).map((line) => paint(line, 'dim', room.color))
}

function statusText({ run, isDeclined }: FigureState, wait: Wait): string {
  if (run.status === 'running') return `Training: ${run.done} of ${plural(run.jobs, 'run')} done.`
  if (run.status === 'failed') return `It could not be trained: ${run.error?.message ?? ''} r tries again.`
  if (isDeclined) return 'Cancelled. r trains it.'
  if (wait === 'question') return 'It runs once you have answered the question above; r runs it now.'
  return wait === 'turn' ? 'Another figure trains first.' : 'It is about to train.'
}

function progressLine(id: string, { run, ...state }: FigureState, { width, color, ascii }: PanelRoom): string {
  const experiment = experimentOf(variantOf(figureNamed(id), { run, ...state }))
  const { steps, ofSteps } = progressOf({ run, experiment })
  const text = run.jobs === 0 ? 'training ' : `training ${run.done} of ${plural(run.jobs, 'run')} `
  const bar = lineBar(steps / Math.max(1, ofSteps), Math.min(24, width - text.length), { ascii })
  return `${text}${paint(bar, 'dim', color)}`
}

function playbackLine(id: string, state: FigureState, { width, color, ascii }: PanelRoom): string {
  const last = lastStepOf(experimentOf(variantOf(figureNamed(id), state)))
  const at = state.step ?? last
  const sign = state.isPlaying ? (ascii ? 'playing' : '▶') : ascii ? 'at' : '▷'
  const text = `${sign} step ${formatCount(at)} of ${formatCount(last)} `
  const bar = lineBar(at / Math.max(1, last), Math.min(40, width - text.length), { ascii })
  return paint(`${text}${bar}`, state.isPlaying ? null : 'dim', color)
}

function filled(lines: readonly string[], height: number): string[] {
  return [...lines, ...Array.from({ length: Math.max(0, height - lines.length) }, () => '')]
}
