import { rateGrid } from '@sweetspot/core'
import { CommandError, exitCodes } from './exit-codes.ts'

/** A range of rates: "1e-5..1", or "1e-5..1:4" for four to a decade. */
export function rangeOf(text: string): { readonly from: number; readonly to: number; readonly perDecade: number } {
  const [, from = '', to = '', perDecade = '1'] = /^([^.]*(?:\.\d[^.]*)?)\.\.([^:]+)(?::(\d+))?$/.exec(text) ?? []
  const range = { from: Number(from), to: Number(to), perDecade: Number(perDecade) }
  if (from !== '' && to !== '' && range.from > 0 && range.from < range.to && range.to <= 1e300 && range.perDecade >= 1)
    return range
  throw new CommandError(`--lr: expected a range such as 1e-5..1, smaller rate first, got '${text}'.`, exitCodes.usage)
}

/** The rates that --lr names: a list with commas, a range by decades, or both. */
export function ratesOf(text: string): number[] {
  const rates = text.split(',').flatMap((part) => {
    if (part.includes('..')) {
      const { from, to, perDecade } = rangeOf(part.trim())
      return rateGrid(from, to, perDecade)
    }
    const rate = Number(part)
    if (part.trim() === '' || !(rate > 0 && Number.isFinite(rate))) {
      throw new CommandError(
        `--lr: expected rates above 0 such as 0.001,0.01 or 1e-5..1, got '${part.trim()}'.`,
        exitCodes.usage,
      )
    }
    return [rate]
  })
  return [...new Set(rates)].sort((a, b) => a - b)
}

/** The seeds that --seeds names: a count ("5" is 1 to 5) or a list with commas. */
export function seedsOf(text: string): number[] {
  const numbers = text.split(',').map(Number)
  if (numbers.some((seed) => !Number.isInteger(seed) || seed < 0) || (numbers.length === 1 && numbers[0]! < 1)) {
    throw new CommandError(
      `--seeds: expected a count such as 5, or a list such as 3,7,9, got '${text}'.`,
      exitCodes.usage,
    )
  }
  return numbers.length > 1 ? numbers : Array.from({ length: Math.min(numbers[0]!, 1000) }, (_, i) => i + 1)
}
