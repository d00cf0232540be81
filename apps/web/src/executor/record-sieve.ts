import type { StepRecord } from '@sweetspot/schema'

/** Records from the beginning of a job that are told one by one: as many as a result keeps of any run. */
const whole = 4096
/** Records that are told of each doubling of the steps after these. */
const perDoubling = 1024

/**
 * Lets through those records of a job, handed in batch by batch, that a drawing of it has room for: a page that was told a
 * million would do nothing but read them. Of a long job one of every four, of every eight …, and the last of each batch, so that
 * it is known how far the job has come; what is measured at times goes through as often as there is something of its kind.
 */
export function createRecordSieve(): (batch: readonly StepRecord[]) => StepRecord[] {
  let place = 0
  let stride = 1
  let nextStride = whole
  /** The stretch of records in which one with the same measurements was let through last. */
  const told = new Map<number, number>()

  function isNew(record: StepRecord): boolean {
    if (place === nextStride) {
      stride = place / perDoubling
      nextStride *= 2
    }
    const stretch = place - (place % stride)
    place += 1
    const kind = measuredIn(record)
    if (told.get(kind) === stretch) return false
    told.set(kind, stretch)
    return true
  }

  return (batch) => {
    const last = batch.length - 1
    return batch.filter((record, i) => isNew(record) || i === last)
  }
}

/** A number for what a record carries beside what every one does. */
function measuredIn({ probeLoss, validationLoss, sharpness }: StepRecord): number {
  return (probeLoss === undefined ? 0 : 1) + (validationLoss === undefined ? 0 : 2) + (sharpness === undefined ? 0 : 4)
}
