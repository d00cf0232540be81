import { log10 } from '../numeric/log10.ts'
import { pow } from '../numeric/pow.ts'

/** A rate without the dust of its computation: 12 digits, so that 10⁻³ is 0.001. */
export function roundRate(rate: number): number {
  return Number(rate.toPrecision(12))
}

/** Rates from `from` to `to`, `perDecade` to each factor of ten; both ends are there, `to` also where the spacing misses it. */
export function rateGrid(from: number, to: number, perDecade = 1): number[] {
  const count = Math.floor(log10(to / from) * perDecade + 1e-9)
  const grid = Array.from({ length: count + 1 }, (_, i) => roundRate(from * pow(10, i / perDecade)))
  return grid.at(-1)! < to * (1 - 1e-9) ? [...grid, to] : grid
}

/** The rate halfway between two on a log axis. */
export function between(a: number, b: number): number {
  return roundRate(Math.sqrt(a) * Math.sqrt(b))
}
