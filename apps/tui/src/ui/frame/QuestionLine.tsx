import { displayWidth, paint, truncate } from '@sweetspot/view'
import { safeText } from '../../cli/safe-text.ts'
import { shownLine } from '../line/shown-line.ts'
import { useLook } from '../look/look.ts'
import { Drawing } from '../parts/Drawing.tsx'
import type { OpenQuestion } from './open-question.ts'

/** Offers of Tab that are shown, from the one in the line on. */
const mostOffers = 6

/** The line in which a question is answered, its cursor in inverse video, and what Tab would make of it. */
export function QuestionLine({ open, columns }: { readonly open: OpenQuestion; readonly columns: number }) {
  const { color, ascii, isSpoken } = useLook()
  const { question, line } = open
  const safe = (text: string) => safeText(text, { ascii })
  if (isSpoken) return <Drawing text={safe(`${question.label}${line.text}`)} />
  const ellipsis = ascii ? '~' : '…'
  const label = truncate(safe(question.label), columns - 20, ellipsis)
  const { before, at, after } = shownLine(line, columns - displayWidth(label), ascii)
  const used = displayWidth(label + before + at + after)
  const offered = truncate(offersOf(open).map(safe).join('  '), Math.max(0, columns - used - 3), ellipsis)
  const offer = offered === '' ? '' : `   ${paint(offered, 'dim', color)}`
  return <Drawing text={`${paint(label, 'bold', color)}${before}${inverse(at)}${after}${offer}`} />
}

/** What Tab would put into the line next, without what all of it begins with. */
function offersOf({ question, line, completion }: OpenQuestion): readonly string[] {
  const offers = completion
    ? [...completion.offers.slice(completion.at + 1), ...completion.offers.slice(0, completion.at)]
    : (question.complete?.(line.text) ?? [])
  const begun = line.text.lastIndexOf(' ') + 1
  const common = line.text.slice(0, begun)
  return offers
    .slice(0, mostOffers)
    .filter((offer) => offer !== line.text)
    .map((offer) => (offer.startsWith(common) ? offer.slice(begun) : offer))
}

/** Not a colour: a cursor is seen with NO_COLOR, too. */
const inverse = (text: string): string => `\u001b[7m${text}\u001b[27m`
