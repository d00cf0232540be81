import { type Ink, inkOf } from './ink.ts'
import { mix, type Oklch } from './oklch.ts'

const stop = (lightness: number, chroma: number, hue: number): Oklch => ({ lightness, chroma, hue })

/** Cold to hot at 0, ¼, ½ (the accent), ¾, 1. Lightness only rises or only falls, so the order survives greyscale. */
const ramps = {
  light: [
    stop(0.36, 0.15, 274),
    stop(0.46, 0.14, 252),
    stop(0.53, 0.1, 182),
    stop(0.6, 0.13, 76),
    stop(0.655, 0.2, 42),
  ],
  dark: [stop(0.9, 0.06, 230), stop(0.82, 0.1, 240), stop(0.76, 0.12, 182), stop(0.7, 0.14, 72), stop(0.63, 0.21, 34)],
  terminal: [
    stop(0.51, 0.16, 272),
    stop(0.54, 0.14, 250),
    stop(0.57, 0.1, 182),
    stop(0.6, 0.13, 76),
    stop(0.63, 0.2, 38),
  ],
} as const

// Mixing is slow, and what plays asks for the same few inks many times a second.
const known = new Map<number, Ink>()

/**
 * The ink at `position` on the ramp of rates: 0 cold (too small), ½ the accent (good), 1 hot (too large).
 *
 * Blue to teal to orange keeps apart under the common kinds of colour blindness; lightness is monotone in each theme.
 */
export function rampInk(position: number): Ink {
  if (!(position >= 0 && position <= 1)) {
    throw new RangeError(`rampInk: expected a position in [0, 1], got ${position}. 0 is cold, 0.5 good, 1 hot.`)
  }
  const ink = known.get(position) ?? inkAt(position)
  known.set(position, ink)
  return ink
}

function inkAt(position: number): Ink {
  const at = (stops: readonly Oklch[]): Oklch => {
    const index = Math.min(stops.length - 2, Math.floor(position * (stops.length - 1)))
    return mix(stops[index]!, stops[index + 1]!, position * (stops.length - 1) - index)
  }
  return inkOf(at(ramps.light), at(ramps.dark), at(ramps.terminal))
}
