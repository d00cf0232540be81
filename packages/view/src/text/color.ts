import { rgbOf } from '../marks/contrast.ts'
import type { Ink } from '../marks/ink.ts'

/** How many colours the terminal shows; `none` writes no escape sequence at all. */
export type ColorMode = 'none' | '16' | '256' | 'true'

/** What text can be painted with: the colour of a run or verdict, or its weight. */
export type Paint = Ink | 'dim' | 'bold'

/** The text between the escape sequences for a paint; unchanged without colour, without paint, or when empty. */
export function paint(text: string, paint: Paint | null, mode: ColorMode): string {
  if (mode === 'none' || paint === null || text === '') return text
  if (paint === 'dim') return `\u001b[2m${text}\u001b[22m`
  if (paint === 'bold') return `\u001b[1m${text}\u001b[22m`
  return `\u001b[${code(paint, mode)}m${text}\u001b[39m`
}

function code(ink: Ink, mode: '16' | '256' | 'true'): string {
  if (mode === '16') return String(ink.ansi16)
  return mode === '256' ? `38;5;${ink.ansi256}` : `38;2;${rgbOf(ink.color.terminal).join(';')}`
}
