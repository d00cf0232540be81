import { type Ink, inkOf } from './ink.ts'
import { theme } from './theme.ts'

const known = new Map<number, readonly Ink[]>()

/**
 * So many shades of heights, from the paper itself up: what lies lower is paler on light paper and darker on dark paper. Where the
 * paper is not known it is dark, as a picture brings its own.
 */
export function shadesOf(count: number): readonly Ink[] {
  const shades =
    known.get(count) ?? Array.from({ length: count }, (_, terrace) => shadeAt(terrace / Math.max(1, count - 1)))
  known.set(count, shades)
  return shades
}

function shadeAt(height: number): Ink {
  const dark = { lightness: 0.19 + 0.15 * height, chroma: 0.012, hue: 250 }
  return inkOf({ lightness: 1 - 0.12 * height, chroma: 0.01 * height, hue: 250 }, dark, dark)
}

/** Signs that belong to no run, on shades. */
export const signInk: Ink = {
  color: { light: theme.ink.light, dark: theme.ink.dark, terminal: theme.ink.dark },
  ansi256: 250,
  ansi16: 37,
}
