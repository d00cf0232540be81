import { type Ink, inkOf } from './ink.ts'

/** How a verdict is shown: never by colour alone, always glyph and word. */
export interface VerdictMark extends Ink {
  /** One cell wide. */
  readonly glyph: string
  /** The glyph where only ASCII can be shown. */
  readonly ascii: string
  readonly word: string
}

const textInk = (hue: number, chroma: number): Ink =>
  inkOf({ lightness: 0.5, chroma, hue }, { lightness: 0.77, chroma, hue }, { lightness: 0.58, chroma, hue })

const hues = { good: textInk(182, 0.1), cold: textInk(252, 0.14), hot: textInk(38, 0.17), warm: textInk(76, 0.12) }
const grey = textInk(250, 0.015)

const mark = (ink: Ink, glyph: string, ascii: string, word: string): VerdictMark => ({ ...ink, glyph, ascii, word })

/** Every verdict on a run or on a rate's place in a sweep, with glyph, word and colour. */
export const verdictMarks = {
  healthy: mark(hues.good, '✓', '+', 'healthy'),
  'too-large': mark(hues.hot, '▲', '^', 'too large'),
  'too-small': mark(hues.cold, '▼', 'v', 'too small'),
  'too-slow': mark(hues.cold, '▼', 'v', 'too small'),
  oscillating: mark(hues.warm, '∿', '~', 'oscillating'),
  collapsed: mark(hues.hot, '■', '#', 'collapsed'),
  diverged: mark(hues.hot, '∞', '!', 'diverged'),
  diverging: mark(hues.hot, '↗', '/', 'diverging'),
  plateau: mark(hues.warm, '▬', '=', 'plateau'),
  'unstable-recovered': mark(hues.warm, '∧', 'A', 'unstable, recovered'),
  'not-enough-evidence': mark(grey, '?', '?', 'not enough evidence'),
} as const satisfies Record<string, VerdictMark>

/** A verdict that has a mark. */
export type MarkedVerdict = keyof typeof verdictMarks

/** Glyph, word and colour of a verdict. */
export function verdictMark(verdict: MarkedVerdict): VerdictMark {
  if (!Object.hasOwn(verdictMarks, verdict)) {
    throw new RangeError(`verdictMark: '${verdict}' is not one of ${Object.keys(verdictMarks).join(', ')}.`)
  }
  return verdictMarks[verdict]
}
