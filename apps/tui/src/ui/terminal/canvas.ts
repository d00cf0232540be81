import { EventEmitter } from 'node:events'
import type { Size } from './size.ts'

/**
 * What Ink takes for the terminal: it hands over whole pictures, and touches neither the cursor nor the rest of the screen.
 * Of another size it is told with the picture to draw, so that it never draws the old one in the new size.
 */
export function createCanvas(size: () => Size, show: (picture: string) => void): NodeJS.WriteStream {
  const canvas = Object.assign(new EventEmitter(), {
    isTTY: false,
    write(picture: string) {
      show(picture)
      return true
    },
  })
  Object.defineProperty(canvas, 'columns', { get: () => size().columns })
  return canvas as unknown as NodeJS.WriteStream
}
