import type { Ink } from '../marks/ink.ts'
import { shadesOf } from '../marks/shade.ts'
import { type ColorMode, hasGrounds } from './color.ts'
import type { Heights } from './half-blocks.ts'
import type { Sheet } from './sheet.ts'

/** Levels to a terrace of one shade: more shades would be too near to each other to be told apart. */
const perTerrace = 2

const plain = ' .:-=+*#'
const blocks = ' ·░▒▓'

interface ShadingOptions {
  readonly top: number
  readonly left: number
  /** The highest level that there is. */
  readonly highest: number
  readonly color: ColorMode
  readonly ascii: boolean
}

/** Shades the cells of a picture by the height of the loss: in half blocks, or in characters where cells have no grounds. @mutates sheet */
export function drawHeights(sheet: Sheet, heights: Heights, options: ShadingOptions): void {
  const { rows, columns, levels } = heights
  const { top, left, highest, color, ascii } = options
  const terraceOf = (level: number): number => Math.floor(level / perTerrace)
  const shades = shadesOf(terraceOf(highest) + 1)
  const shadeOf = (level: number): Ink => shades[terraceOf(level)]!
  const characters = ascii ? plain : blocks
  const isShaded = hasGrounds(color) && !ascii
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const upper = levels[2 * row * columns + column]!
      const lower = levels[(2 * row + 1) * columns + column]!
      if (isShaded) sheet.ground(top + row, left + column, shadeOf(upper), shadeOf(lower))
      else {
        const mean = (upper + lower) / 2
        sheet.put(top + row, left + column, characters[Math.floor((mean * characters.length) / (highest + 1))]!, 'dim')
      }
    }
  }
}
