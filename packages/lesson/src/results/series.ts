import type { RunResult, StepRecord } from '@sweetspot/schema'

type Read = (record: StepRecord) => number | undefined

/** The mean of a quantity over the last share of a run, of the records that have it. */
export function tailMean({ records }: RunResult, share: number, read: Read): number {
  const known = records.slice(Math.floor(records.length * (1 - share))).flatMap((record) => read(record) ?? [])
  return known.reduce((sum, value) => sum + value, 0) / known.length
}

/** The level at which a quantity ends, as the sentences over the drawings have it: the median of its last tenth. */
export function endLevel({ records }: RunResult, read: Read): number {
  const known = records.flatMap((record) => read(record) ?? [])
  const end = known.slice(-Math.max(1, Math.ceil(known.length * 0.1))).sort((a, b) => a - b)
  return end[Math.floor(end.length / 2)] ?? Number.NaN
}

/** The first record of which something is true. */
export function firstRecord({ records }: RunResult, is: (record: StepRecord) => boolean): StepRecord {
  const record = records.find(is)
  if (record === undefined) throw new Error('No record of the run is like that.')
  return record
}

/** The record with the largest loss of a run. */
export function peakOf({ records }: RunResult): StepRecord {
  return records.reduce((peak, record) => (record.loss > peak.loss ? record : peak))
}

/** The share of its steps at which the loss of a run rose. */
export function riseShare({ records }: RunResult): number {
  const rises = records.filter(({ loss }, index) => index > 0 && loss > records[index - 1]!.loss)
  return rises.length / (records.length - 1)
}

/** The rate as a fraction of its limit wherever a run measured it, in the order of steps. */
export function stabilitiesOf({ records }: RunResult): readonly number[] {
  return records.flatMap(({ stability }) => stability ?? [])
}

/** The rate of a run at a step that it kept. */
export function rateAtStep(run: RunResult, step: number): number {
  return firstRecord(run, (record) => record.step === step).learningRate
}
