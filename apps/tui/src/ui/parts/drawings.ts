import { createContext, useContext } from 'react'

/** A line that was drawn for its place, and its width in cells. */
export interface DrawnLine {
  readonly text: string
  readonly width: number
}

/**
 * What puts drawn lines into a picture. Ink would take each apart, cell by cell, and remember it for ever; so it is given a mark
 * of one cell to place, in whose stead the line is written.
 */
export interface Drawings {
  /** The mark of a line in the picture that is being made. */
  markOf(line: DrawnLine): string
}

const DrawingsContext = createContext<Drawings | null>(null)

/** Gives everything inside the drawings of the picture that it is in. */
export const DrawingsProvider = DrawingsContext.Provider

/** The drawings of the picture; null where Ink draws all of it. */
export function useDrawings(): Drawings | null {
  return useContext(DrawingsContext)
}
