import type { Chapter } from '@sweetspot/lesson'
import { type Paint, paint, plural, wrap } from '@sweetspot/view'
import { safeText } from '../cli/safe-text.ts'
import type { ProseLook } from './span.ts'

/** A sentence in lines. */
export function sentenceLines(text: string, ink: Paint | null, look: ProseLook): string[] {
  return wrap(safeText(text, look), look.width, Number.POSITIVE_INFINITY).map((line) => paint(line, ink, look.color))
}

/** What a chapter asks, and how long it takes. */
export function puzzleLines({ puzzle, minutes }: Chapter, look: ProseLook): string[] {
  return sentenceLines(`${puzzle} ${plural(minutes, 'minute')}.`, 'dim', look)
}
