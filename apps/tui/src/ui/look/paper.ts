import type { ColorMode } from '@sweetspot/view'

/** The background of a terminal. */
export type Paper = 'dark' | 'light'

/** The background that a terminal tells of itself in COLORFGBG, as `foreground;background`; undefined where it says nothing. */
export function paperOf(environment: Readonly<Record<string, string | undefined>>): Paper | undefined {
  const background = /;(\d+)$/.exec(environment['COLORFGBG'] ?? '')?.[1]
  if (background === undefined) return undefined
  // Of the sixteen colours, the two whites are paper.
  return ['7', '15'].includes(background) ? 'light' : 'dark'
}

/** Colours mixed for a background, where it is known and the terminal can mix them. */
export function colorOn(paper: Paper | undefined, color: ColorMode): ColorMode {
  return color === 'true' && paper !== undefined ? `true-${paper}` : color
}
