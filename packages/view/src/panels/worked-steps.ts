import { surfaceOf } from '@sweetspot/core'
import type { RunResult } from '@sweetspot/schema'
import { formatCount } from '../format/count.ts'
import { formatNumber } from '../format/number.ts'
import { type DrawnRun, drawnRuns } from '../models/drawn-runs.ts'
import type { TableCell, TableRow } from '../table/table.ts'
import type { DrawPanel } from './panel.ts'

const columns = [
  { key: 'step', title: 'step', align: 'right', priority: 0 },
  { key: 'w', title: 'w', align: 'right', priority: 0 },
  { key: 'gradient', title: 'gradient', align: 'right', priority: 1 },
  { key: 'move', title: 'move', align: 'right', priority: 2 },
  { key: 'next', title: 'new w', align: 'right', priority: 0 },
  { key: 'loss', title: 'loss', align: 'right', priority: 0 },
] as const

/** Rows at the beginning of a run, and before the cursor. */
const opening = 5
/** Rows before and after the step at which something leaves the numbers. */
const around = 1

/** One run row by row: its first steps, those round its overflow, and its last. */
export const workedSteps: DrawPanel = (result, { step = Infinity }) => {
  const runs = drawnRuns(result)
  const drawn = runs.find(({ run }) => run.records.some(({ loss }) => !Number.isFinite(loss))) ?? runs[0]
  const steps = drawn === undefined ? [] : workedOf(drawn.run)
  const shown = chosen(
    steps.filter((worked) => worked.step <= step),
    step !== Infinity,
  )
  const rows = shown.flatMap((worked, i): TableRow[] => {
    const skips = i > 0 && worked.step > shown[i - 1]!.step + 1
    return [...(skips ? [{ cells: { step: '…' } }] : []), rowOf(worked)]
  })
  return [{ kind: 'table', name: 'worked-steps', title: titleOf(drawn, steps.length), table: { columns, rows } }]
}

interface Worked {
  readonly step: number
  readonly w: number
  readonly gradient: number
  readonly move: number
  readonly next: number
  readonly loss: number
}

/** The steps whose parameter, gradient and move are known. */
function workedOf({ config, records }: RunResult): Worked[] {
  const place = config.record.watch.indexOf(0)
  const surface = surfaceOf(config.task)
  const lossScale = 'lossScale' in config.task ? config.task.lossScale : 1
  return records.flatMap((record, i): Worked[] => {
    const { step, loss, watched } = record
    if (watched && place >= 0) {
      const [w, gradient, move] = [watched.params[place]!, watched.grads[place]!, watched.updates[place]!]
      return [{ step, w, gradient, move, next: w + move, loss }]
    }
    const next = records[i + 1]
    if (surface?.dimension !== 1 || !record.params || !next?.params || next.step !== step + 1) return []
    const gradient = new Float64Array(1)
    surface.gradient(record.params, gradient)
    const [from, to] = [record.params[0]!, next.params[0]!]
    return [{ step, w: from, gradient: gradient[0]! * lossScale, move: to - from, next: to, loss }]
  })
}

function chosen(steps: readonly Worked[], playing: boolean): Worked[] {
  const key = (value: number): string => (Number.isFinite(value) ? 'finite' : String(Math.abs(value)))
  const turns = steps.flatMap((worked, i) => {
    const before = steps[i - 1]
    const turned =
      before &&
      (['w', 'gradient', 'move', 'next', 'loss'] as const).some((name) => key(worked[name]) !== key(before[name]))
    return turned ? [i] : []
  })
  const near = (i: number): boolean => turns.some((turn) => i >= turn - around && i < turn + around)
  return steps.filter((_, i) => i < opening || near(i) || i >= steps.length - (playing ? opening : 1))
}

function rowOf({ step, w, gradient, move, next, loss }: Worked): TableRow {
  const cell = (value: number): TableCell => ({ text: formatNumber(value), value })
  return {
    cells: {
      step: { text: formatCount(step), value: step },
      w: cell(w),
      gradient: cell(gradient),
      move: cell(move),
      next: cell(next),
      loss: cell(loss),
    },
  }
}

function titleOf(drawn: DrawnRun | undefined, known: number): string {
  if (drawn === undefined) return 'This result keeps no run step by step.'
  if (known === 0) return 'This run kept no parameters to work through.'
  const { records } = drawn.run
  const infinite = records.find(({ loss }) => !Number.isFinite(loss))
  if (infinite === undefined) return `Step by step at ${drawn.label}: each move is −rate × gradient.`
  return `Step by step at ${drawn.label}: the loss is ${formatNumber(infinite.loss)} at step ${formatCount(infinite.step)}.`
}
