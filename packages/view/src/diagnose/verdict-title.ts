import type { Diagnosis } from '@sweetspot/schema'
import { formatPercent } from '../format/percent.ts'
import { verdictMark } from '../marks/verdict-mark.ts'
import { verdictSentence } from '../words/verdict.ts'

/** A verdict as glyph, word and confidence. */
export function verdictTitle({ verdict, confidence }: Diagnosis, ascii = false): string {
  const { glyph, ascii: plain, word } = verdictMark(verdict)
  return `${ascii ? plain : glyph} ${word} (confidence ${formatPercent(confidence)})`
}

/** What a log that grew says now, where that is another verdict; null where it is the same. */
export function verdictChange(before: Diagnosis, after: Diagnosis): string | null {
  if (before.verdict === after.verdict) return null
  const [from, to] = [verdictMark(before.verdict), verdictMark(after.verdict)]
  return `Was ${from.word}, is ${to.word} now. ${verdictSentence(after)}`
}
