import type { RunResult } from '@sweetspot/schema'

/** Where a run stood at a step. */
export interface Position {
  readonly step: number
  /** The first parameters, as many as were asked for. */
  readonly params: readonly number[]
  readonly loss: number
}

/** The first `count` parameters at every step that kept them, from its copy of all or from the watched ones. */
export function positionsOf({ config, records }: RunResult, count: number): Position[] {
  const wanted = Array.from({ length: count }, (_, index) => index)
  const places = wanted.map((index) => config.record.watch.indexOf(index))
  return records.flatMap(({ step, loss, params, watched }) => {
    const values = params
      ? wanted.map((index) => params[index])
      : watched
        ? places.map((place) => (place < 0 ? undefined : watched.params[place]))
        : []
    const known = values.filter((value) => value !== undefined)
    return known.length === count ? [{ step, loss, params: known }] : []
  })
}
