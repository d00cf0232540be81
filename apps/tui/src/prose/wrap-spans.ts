import { displayWidth } from '@sweetspot/view'
import { type Span, widthOf } from './span.ts'

/** Spans in lines of at most `width` cells, broken between words; a word that is longer is broken where the line ends. */
export function wrapSpans(spans: readonly Span[], width: number): readonly (readonly Span[])[] {
  const lines: Span[][] = []
  let line: Span[] = []
  let used = 0
  for (const { word, blank } of wordsOf(spans).flatMap((one) => pieces(one, width))) {
    const size = widthOf(word)
    if (used > 0 && used + displayWidth(blank.text) + size > width) {
      lines.push(line)
      line = []
      used = 0
    }
    if (used > 0 && blank.text !== '') line.push(blank)
    line.push(...word)
    used = widthOf(line)
  }
  return line.length > 0 ? [...lines, line] : lines
}

/** A word, which may change its paint within, and the blank before it. */
interface Word {
  readonly word: readonly Span[]
  readonly blank: Span
}

function wordsOf(spans: readonly Span[]): Word[] {
  const words: Word[] = []
  let word: Span[] = []
  let blank: Span = { text: '', ink: null }
  const end = (next: Span) => {
    if (word.length > 0) words.push({ word, blank })
    word = []
    blank = next
  }
  for (const { text, ink } of spans) {
    for (const part of text.split(/( +)/)) {
      if (part === '') continue
      if (part.startsWith(' ')) end({ text: ' ', ink })
      else word.push({ text: part, ink })
    }
  }
  end(blank)
  return words
}

/** A word in pieces that fit into a line, the first with its blank. */
function pieces(one: Word, width: number): Word[] {
  if (widthOf(one.word) <= width) return [one]
  const parts: Span[][] = [[]]
  for (const { text, ink } of one.word) {
    for (const character of text) {
      if (widthOf(parts.at(-1)!) + displayWidth(character) > width) parts.push([])
      const part = parts.at(-1)!
      const last = part.at(-1)
      if (last?.ink === ink) part[part.length - 1] = { text: last.text + character, ink }
      else part.push({ text: character, ink })
    }
  }
  return parts.map((word, i) => ({ word, blank: i === 0 ? one.blank : { text: '', ink: null } }))
}
