let segmenter: Intl.Segmenter | undefined

/** A text in what people call characters: a letter with its accents is one, and so is a family of emoji. */
export function charactersOf(text: string): readonly string[] {
  // Most lines are plain; the tables for the others are loaded only where they are needed.
  if (/^[\u0020-\u007e]*$/.test(text)) return [...text]
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
