import { displayWidth } from '@sweetspot/view'

/**
 * A text in pieces that fill their line to the last cell, so that a terminal takes them for one line when they are selected.
 * No piece ends in a space, which would be lost.
 */
export function piecesOf(text: string, columns: number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of text) {
    if (displayWidth(piece + character) > columns) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
