import type { Diagnosis } from '@sweetspot/schema'
import { verdictMark } from '../marks/verdict-mark.ts'
import { confidenceText } from '../words/confidence.ts'
import { verdictSentence } from '../words/verdict.ts'

/** A verdict as glyph, word and, where something is claimed, confidence. */
export function verdictTitle(diagnosis: Diagnosis, ascii = false): string {
  const { glyph, ascii: plain, word } = verdictMark(diagnosis.verdict)
  const confidence = confidenceText(diagnosis)
  return `${ascii ? plain : glyph} ${word}${confidence === null ? '' : ` (${confidence})`}`
}

/** What a log that grew says now, where that is another verdict; null where it is the same. */
export function verdictChange(before: Diagnosis, after: Diagnosis): string | null {
  if (before.verdict === after.verdict) return null
  const [from, to] = [verdictMark(before.verdict), verdictMark(after.verdict)]
  return `Was ${from.word}, is ${to.word} now. ${verdictSentence(after)}`
}
