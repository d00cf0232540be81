import type { StepRecord } from '@sweetspot/schema'

/**
 * Records as they go between threads: the numbers that every record has in one buffer, which is handed over. Cloned one by one
 * they would cost the thread that draws thirty times as much.
 */
export interface PackedRecords {
  /** Eight numbers a record; NaN for an epoch that is not there. */
  readonly numbers: Float64Array<ArrayBuffer>
  /** What some records have beside these, by their place. */
  readonly others: readonly (readonly [place: number, other: Partial<StepRecord>])[]
}

const stride = 8

/** Packs records. */
export function packRecords(records: readonly StepRecord[]): PackedRecords {
  const numbers = new Float64Array(stride * records.length)
  const others: [number, Partial<StepRecord>][] = []
  let at = 0
  for (const [place, record] of records.entries()) {
    numbers[at++] = record.step
    numbers[at++] = record.learningRate
    numbers[at++] = record.loss
    numbers[at++] = record.gradNorm
    numbers[at++] = record.weightNorm
    numbers[at++] = record.updateNorm
    numbers[at++] = record.updateRatio
    numbers[at++] = record.epoch ?? Number.NaN
    const packed = record.epoch === undefined ? stride - 1 : stride
    if (fieldsIn(record) > packed) others.push([place, otherFields(record)])
  }
  return { numbers, others }
}

/** The records again, their fields in the order in which a run makes them, so that a result has the same bytes as JSON. */
export function unpackRecords({ numbers, others }: PackedRecords): StepRecord[] {
  const records = new Array<StepRecord>(numbers.length / stride)
  let at = 0
  for (let place = 0; place < records.length; place++) {
    // Written out: an object built field by field in a loop takes twenty times as long.
    const record: StepRecord = {
      step: numbers[at++]!,
      learningRate: numbers[at++]!,
      loss: numbers[at++]!,
      gradNorm: numbers[at++]!,
      weightNorm: numbers[at++]!,
      updateNorm: numbers[at++]!,
      updateRatio: numbers[at++]!,
    }
    const epoch = numbers[at++]!
    if (!Number.isNaN(epoch)) record.epoch = epoch
    records[place] = record
  }
  for (const [place, other] of others) Object.assign(records[place]!, other)
  return records
}

function fieldsIn(record: StepRecord): number {
  let count = 0
  for (const _ in record) count++
  return count
}

function otherFields(record: StepRecord): Partial<StepRecord> {
  const { step, learningRate, loss, gradNorm, weightNorm, updateNorm, updateRatio, epoch, ...other } = record
  return other
}
