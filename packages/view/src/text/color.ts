import { rgbOf } from '../marks/contrast.ts'
import type { Ink } from '../marks/ink.ts'

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

function code({ ansi16, ansi256, color }: Ink, mode: Exclude<ColorMode, 'none'>): string {
  if (mode === '16') return String(ansi16)
  if (mode === '256') return `38;5;${ansi256}`
  const mixed = mode === 'true' ? color.terminal : mode === 'true-dark' ? color.dark : color.light
  return `38;2;${rgbOf(mixed).join(';')}`
}
