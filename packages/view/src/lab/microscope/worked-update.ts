import type { RunConfig } from '@sweetspot/schema'
import { adamLines, type WorkedLine } from './adam-lines.ts'
import type { Looked } from './quantities.ts'

/** Share by which a line may miss its value: numbers may be rounded to float32. */
const tolerance = 1e-4

/**
 * The update of one watched parameter line by line with its numbers, all of them out of the record; null where they are not those of
 * Adam's plain formulas, as with weight decay, or where the step before was not kept.
 */
export function workedUpdate({ optimizer }: RunConfig, looked: Looked, place: number): readonly WorkedLine[] | null {
  const { record, watched, before, after } = looked
  const { m, v, mHat, vHat, effectiveRate } = watched.state
  if (optimizer.name !== 'adam' || !m || !v || !mHat || !vHat || !effectiveRate || before === undefined) return null
  const lines = adamLines(optimizer, {
    t: record.step + 1,
    learningRate: record.learningRate,
    g: watched.grads[place]!,
    mBefore: before?.state['m']?.[place] ?? 0,
    vBefore: before?.state['v']?.[place] ?? 0,
    m: m[place]!,
    v: v[place]!,
    mHat: mHat[place]!,
    vHat: vHat[place]!,
    rate: effectiveRate[place]!,
    update: watched.updates[place]!,
    w: watched.params[place]!,
    after: after?.params[place],
  })
  return lines.every(({ exact, value }) => Math.abs(exact - value) <= tolerance * Math.max(Math.abs(value), 1e-30))
    ? lines
    : null
}
