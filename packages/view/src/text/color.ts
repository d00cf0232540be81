import { rgbOf } from '../marks/contrast.ts'
import { type Ink, nearestOf256 } from '../marks/ink.ts'

/**
 * How many colours the terminal shows; `none` writes no escape sequence at all. True colours stand out on any background, or are
 * mixed for a dark or a light one.
 */
export type ColorMode = 'none' | '16' | '256' | 'true' | 'true-dark' | 'true-light'

/** What text can be painted with: the colour of a run or verdict, or its weight. */
export type Paint = Ink | 'dim' | 'bold'

/** The text between the escape sequences for a paint; unchanged without colour, without paint, or when empty. */
export function paint(text: string, paint: Paint | null, mode: ColorMode): string {
  if (mode === 'none' || paint === null || text === '') return text
  if (paint === 'dim') return `\u001b[2m${text}\u001b[22m`
  if (paint === 'bold') return `\u001b[1m${text}\u001b[22m`
  return `\u001b[${code(paint, mode)}m${text}\u001b[39m`
}

/** Whether cells can have a ground of their own: sixteen colours have no quiet ones. */
export function hasGrounds(mode: ColorMode): boolean {
  return mode !== 'none' && mode !== '16'
}

/**
 * Text, painted already with `paintOn`, on a ground, where the terminal has grounds. A ground is dark unless the paper is known to be
 * light.
 */
export function grounded(text: string, ground: Ink | null, mode: ColorMode): string {
  if (ground === null || text === '' || !hasGrounds(mode)) return text
  return `\u001b[48;${onGround(ground, mode)}m${text}\u001b[49m`
}

/** The text in the inks that stand out on a ground: those for dark paper, but where the paper is known to be light. */
export function paintOn(text: string, ink: Paint | null, ground: Ink | null, mode: ColorMode): string {
  const isPlain = ink === null || typeof ink === 'string' || text === ''
  if (isPlain || ground === null || !hasGrounds(mode)) return paint(text, ink, mode)
  return `\u001b[38;${onGround(ink, mode)}m${text}\u001b[39m`
}

function code({ ansi16, ansi256, color }: Ink, mode: Exclude<ColorMode, 'none'>): string {
  if (mode === '16') return String(ansi16)
  if (mode === '256') return `38;5;${ansi256}`
  const mixed = mode === 'true' ? color.terminal : mode === 'true-dark' ? color.dark : color.light
  return `38;2;${rgbOf(mixed).join(';')}`
}

function onGround({ color }: Ink, mode: ColorMode): string {
  if (mode === '256') return `5;${nearestOf256(color.dark)}`
  return `2;${rgbOf(mode === 'true-light' ? color.light : color.dark).join(';')}`
}
