import { formatNumber } from '../format/number.ts'
import type { WorkedLine } from '../lab/microscope/adam-lines.ts'
import { asciiOf } from './ascii.ts'
import { paint } from './color.ts'
import { displayWidth, pad, truncate } from './display-width.ts'
import type { TextTableOptions } from './text-table.ts'

/**
 * An update that is worked through as lines of text, never wider than `width`: symbol, formula, the same in numbers, value. Where
 * room is short the formulas go, and then numbers are cut.
 */
export function textWorked(
  lines: readonly WorkedLine[],
  { width, ascii = false, color = 'none' }: TextTableOptions,
): string {
  const shown = (text: string): string => (ascii ? asciiOf(text) : text)
  const rows = lines.map(({ symbol, formula, numbers, value }) => ({
    symbol: shown(symbol),
    formula: shown(formula),
    numbers: shown(numbers),
    value: shown(formatNumber(value)),
  }))
  const widest = (of: (row: (typeof rows)[number]) => string): number =>
    Math.max(0, ...rows.map((row) => displayWidth(of(row))))
  const symbols = widest(({ symbol }) => symbol)
  const formulas = widest(({ formula }) => formula)
  const values = widest(({ value }) => value)
  const numbersRoom = width - symbols - values - 2 * 3
  const hasFormulas = formulas + 3 + widest(({ numbers }) => numbers) <= numbersRoom
  const room = hasFormulas ? numbersRoom - formulas - 3 : numbersRoom
  return rows
    .map(({ symbol, formula, numbers, value }) => {
      const words = pad(
        truncate(numbers, room, ascii ? '~' : '…'),
        Math.min(
          room,
          widest((row) => row.numbers),
        ),
      )
      const middle = hasFormulas ? `${paint(pad(formula, formulas), 'dim', color)} = ${words}` : words
      return `${paint(pad(symbol, symbols), 'bold', color)} = ${middle} = ${paint(value, 'bold', color)}`
    })
    .join('\n')
}

/** The same as sentences, for those who hear it. */
export function spokenWorked(lines: readonly WorkedLine[]): string {
  return lines
    .map(({ symbol, formula, numbers, value }) => `${symbol} is ${formula}: ${numbers} is ${formatNumber(value)}.`)
    .join('\n')
}
