import type { Themed } from '@sweetspot/view'

/** A colour of view as CSS: the page's theme picks the value. */
export function colorOf({ light, dark }: Themed): string {
  return `light-dark(${light}, ${dark})`
}
