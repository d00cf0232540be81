import type { Verdict } from '@sweetspot/schema'
import { verdictMark } from '@sweetspot/view'
import { colorOf } from '../chart/color.ts'

/** A verdict as glyph and word, in its colour. */
export function VerdictWord({ verdict }: { readonly verdict: Verdict }) {
  const { glyph, word, color } = verdictMark(verdict)
  return (
    <span style={{ color: colorOf(color) }}>
      <span aria-hidden="true">{glyph}</span> {word}
    </span>
  )
}
