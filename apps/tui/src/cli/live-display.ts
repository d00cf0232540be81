import type { Progress } from '@sweetspot/core'
import type { StepRecord } from '@sweetspot/schema'
import { formatCount, formatLoss, formatRate, type LiveRun, liveChart, textChart } from '@sweetspot/view'
import { lineBar } from './line-bar.ts'
import type { ProgressDisplay, ProgressOptions } from './progress.ts'
import type { Terminal } from './terminal.ts'

/** Milliseconds between two pictures: enough to follow, and little work. */
const interval = 120

/** A line on a terminal that says how far the work is and, for runs that are drawn together, their losses so far above it. */
export function liveDisplay(
  stream: NodeJS.WriteStream,
  terminal: Terminal,
  { now, curves, steps }: ProgressOptions,
): ProgressDisplay {
  const runs: { learningRate: number; records: StepRecord[] }[] = []
  let last = Number.NEGATIVE_INFINITY
  let lines = 0

  function clear() {
    if (lines > 0) stream.write(`\r${lines > 1 ? `\u001b[${lines - 1}A` : ''}\u001b[J`)
    lines = 0
  }

  return {
    clear,
    report(progress) {
      const { job, learningRate, records } = progress
      if (job < curves) {
        runs[job] ??= { learningRate, records: [] }
        runs[job].records.push(...records)
      }
      if (now() - last < interval) return
      last = now()
      const drawn =
        runs.length > 0 && terminal.interactive ? `${drawing(runs, { total: curves, steps }, terminal)}\n` : ''
      const picture = `${drawn}${statusLine(progress, terminal)}`
      clear()
      stream.write(picture)
      lines = picture.split('\n').length
    },
  }
}

function drawing(
  runs: readonly LiveRun[],
  extent: { readonly total: number; readonly steps: number },
  { width, height, ascii, color }: Terminal,
): string {
  const size = { width: width - 1, height: Math.min(16, height - 2) }
  return textChart(liveChart(runs.filter(Boolean), extent), { ...size, ascii, color })
}

function statusLine({ jobs, done, learningRate, records }: Progress, { width, ascii }: Terminal): string {
  const bar = lineBar(done / Math.max(1, jobs), 24, { ascii })
  const latest = records.at(-1)
  const where = latest ? `, step ${formatCount(latest.step + 1)}, loss ${formatLoss(latest.loss)}` : ''
  const line = `${bar} ${done}/${jobs} runs · rate ${formatRate(learningRate)}${where}`
  return line.slice(0, width - 1)
}
