import type { ComparisonResult, Sweep } from '@sweetspot/schema'
import { rateMarks } from '../marks/rate-marks.ts'
import { type RunMark, runMark, runMarks } from '../marks/run-mark.ts'

/** A run by what tells it from the others of its comparison. */
type Entry = { readonly optimizer: unknown; readonly learningRate: number }

const keyOf = ({ optimizer, learningRate }: Entry) => `${JSON.stringify(optimizer)} ${learningRate}`

/** The sweeps that were asked for: all but the row of the common default. */
export function askedSweeps({ sweeps, defaultScore }: ComparisonResult): ComparisonResult['sweeps'] {
  return defaultScore === null ? sweeps : sweeps.slice(0, -1)
}

/**
 * How each run of a comparison looks, in charts and tables alike: rates of one optimizer from cold to hot around the best,
 * runs of several optimizers one after another. The default has the look of the same run, where it is among them.
 */
export function comparisonMarks(result: ComparisonResult): (entry: Entry) => RunMark {
  const asked = askedSweeps(result)
  const entries = asked.flatMap(({ optimizer, rows }) => rows.map(({ learningRate }) => ({ optimizer, learningRate })))
  const best = asked[0]?.best
  const marks =
    asked.length === 1
      ? rateMarks(
          entries.map(({ learningRate }) => learningRate),
          best == null ? {} : { best },
        )
      : runMarks(entries.length)
  const looks = new Map(entries.map((entry, i) => [keyOf(entry), marks[i]!]))
  const other = runMark(entries.length, 0.5)
  return (entry) => looks.get(keyOf(entry)) ?? other
}

/** How each rate of several optimizers looks where their bathtubs are drawn: as its optimizer does. */
export function bathtubMarks(
  sweeps: readonly Pick<Sweep, 'optimizer'>[],
): (entry: Pick<Entry, 'optimizer'>) => RunMark {
  const marks = runMarks(sweeps.length)
  const looks = new Map(sweeps.map(({ optimizer }, i) => [JSON.stringify(optimizer), marks[i]!]))
  return ({ optimizer }) => looks.get(JSON.stringify(optimizer))!
}
