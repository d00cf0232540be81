import { diagnose, endLossOf, neighbourOf } from '@sweetspot/core'
import { type LogReading, readingLines } from '@sweetspot/logs'
import { curveDrawings, sanitiseLine } from '@sweetspot/view'
import type { LogReport } from './protocol.ts'

/** A log that was read. */
export interface ReadRun {
  readonly reading: LogReading
  readonly learningRate: number | null
  readonly isCut: boolean
}

/** Longest pieces of a stranger's text that are shown. */
const longest = { title: 80, line: 400 }

/** Judges each run among the others: those whose rate is known are its neighbours. One alone is judged as the command does. */
export function judge(runs: readonly ReadRun[]): LogReport[] {
  const rated = runs.map(({ reading, learningRate }) => neighbourOf(reading.curve, learningRate ?? undefined))
  return runs.map(({ reading, isCut }, index) => {
    const { curve, titles, columns, lossIsGuessed } = reading
    const own = rated[index] ?? null
    const others = runs.flatMap((run, at) => {
      const neighbour = rated[at]
      return at === index || !neighbour ? [] : [{ neighbour, curve: run.reading.curve }]
    })
    // The run itself comes first: another log of the same rate must not stand in for it.
    const neighbours = own === null ? [] : [own, ...others.map(({ neighbour }) => neighbour)]
    const diagnosis = diagnose(curve, { ...(own && { learningRate: own.learningRate }), neighbours })
    const beside = others.map((other) => ({ curve: other.curve, learningRate: other.neighbour.learningRate }))
    const finalLoss = endLossOf(curve)
    return {
      kind: 'report',
      diagnosis,
      drawings: curveDrawings(
        curve,
        diagnosis,
        own === null || beside.length === 0 ? undefined : { learningRate: own.learningRate, others: beside },
      ),
      unit: curve.unit,
      points: curve.losses.length,
      learningRate: own?.learningRate ?? null,
      finalLoss: Number.isNaN(finalLoss) ? null : finalLoss,
      reading: readingLines(reading).map((line) => safe(line, longest.line)),
      titles: titles.map((title) => safe(title, longest.title)),
      columns,
      lossIsGuessed,
      isCut,
    }
  })
}

/** A piece of a log made safe and short enough to show. */
export function safe(text: string, most: number): string {
  const clean = sanitiseLine(text)
  return clean.length > most ? `${clean.slice(0, most - 1)}…` : clean
}
