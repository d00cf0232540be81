import { formatRate, verdictMark, wrap } from '@sweetspot/view'
import type { RunRow } from '@sweetspot/view/lab'
import type { Look } from '../../../look/look.ts'
import { drawnLine, type Piece } from '../../../parts/drawn-line.ts'

/** The run in hand: what it is, what became of it and the numbers behind that; what to try next on a second line, where there is one. */
export function runInHand(
  row: RunRow,
  width: number,
  height: 1 | 2,
  look: Pick<Look, 'color' | 'ascii'>,
): readonly string[] {
  const { verdict, evidence, advice } = row
  const mark = verdict && verdictMark(verdict)
  const verdictPieces: Piece[] = mark ? [[`  ${mark.word}`, mark], [evidence === '' ? '.' : `: ${evidence}.`]] : []
  const next: Piece[] = advice === '' ? [] : [[advice, 'dim']]
  const first = [...nameOf(row), ...verdictPieces]
  const lines = height === 2 ? [first, next] : [[...first, [' '] as const, ...next]]
  return lines.map((pieces) => drawnLine(pieces, width, look))
}

/** The same below the table where there is room: the verdict as a sentence, and what to try next. */
export function runCard(
  row: RunRow,
  width: number,
  height: number,
  look: Pick<Look, 'color' | 'ascii'>,
): readonly string[] {
  const ellipsis = look.ascii ? '~' : '…'
  const wrapped = (text: string, ink: 'dim' | null) =>
    wrap(text, width, 4, ellipsis).map((line): Piece[] => [[line, ink]])
  const [letter, ...name] = nameOf(row)
  const [first = '', ...rest] = wrap(
    name
      .map(([text]) => text)
      .join('')
      .trim(),
    width - 2,
    3,
    ellipsis,
  )
  return [
    [letter, [` ${first}`, 'bold']] as Piece[],
    ...rest.map((line): Piece[] => [[`  ${line}`, 'bold']]),
    ...wrapped(row.sentence, null),
    ...wrapped(row.advice, 'dim'),
  ]
    .slice(0, height)
    .map((pieces) => drawnLine(pieces, width, look))
}

function nameOf({ mark, learningRate, words, stability, isHidden }: RunRow): [letter: Piece, ...Piece[]] {
  return [
    [mark.letter, mark],
    [` ${formatRate(learningRate)} ${words}`, 'bold'],
    ...(stability === '' ? [] : [[`, ${stability} of its limit`] as const]),
    ...(isHidden ? [[', not drawn', 'dim'] as const] : []),
  ]
}
