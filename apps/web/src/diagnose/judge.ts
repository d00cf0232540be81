import { diagnose, endLossOf, neighbourOf } from '@sweetspot/core'
import { type LogReading, readingLines, signalNames, signals } from '@sweetspot/logs'
import { toJson } from '@sweetspot/schema'
import { curveChart, diagnosisLines, labForkOf } from '@sweetspot/view'
import type { RunReport, SignalColumn } from './report.ts'
import { safeText } from './safe-text.ts'

/** A log that was read. */
export interface ReadRun {
  readonly key: string
  readonly reading: LogReading
  /** The rate that the reader told; null to take the log's own. */
  readonly learningRate: number | null
}

/** Judges each run among the others: those whose rate is known are its neighbours. */
export function judge(runs: readonly ReadRun[]): RunReport[] {
  const rated = runs.map(({ reading, learningRate }) => neighbourOf(reading.curve, learningRate ?? undefined))
  return runs.map(({ key, reading }, index) => {
    const { curve } = reading
    const own = rated[index] ?? null
    const endLoss = endLossOf(curve)
    const others = runs.flatMap((run, at) => {
      const neighbour = rated[at]
      return at === index || !neighbour ? [] : [{ neighbour, curve: run.reading.curve }]
    })
    // The run itself comes first: another log of the same rate must not stand in for it.
    const neighbours = own === null ? [] : [own, ...others.map(({ neighbour }) => neighbour)]
    const diagnosis = diagnose(curve, { ...(own && { learningRate: own.learningRate }), neighbours })
    const drawn =
      own === null || others.length === 0
        ? undefined
        : {
            learningRate: own.learningRate,
            others: others.map((other) => ({ curve: other.curve, learningRate: other.neighbour.learningRate })),
          }
    const lines = readingLines(reading).map((line) => safeText(line, 400))
    return {
      kind: 'report',
      key,
      diagnosis,
      chart: curveChart(curve, diagnosis, drawn),
      unit: curve.unit,
      learningRate: own?.learningRate ?? null,
      finalLoss: Number.isNaN(endLoss) ? null : endLoss,
      reading: lines,
      titles: reading.titles.map((title) => safeText(title)),
      columns: signalColumns(reading),
      lossIsGuessed: reading.lossIsGuessed,
      fork: labForkOf(diagnosis),
      json: toJson(diagnosis, { indent: 2 }),
      text: `${[...diagnosisLines(diagnosis), '', ...lines].join('\n')}\n`,
    }
  })
}

function signalColumns({ columns }: LogReading): SignalColumn[] {
  return signals.map((signal) => ({ signal, name: signalNames[signal], column: columns[signal] ?? null }))
}
