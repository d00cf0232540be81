import { wrap } from '@sweetspot/view'
import { useLook } from '../look/look.ts'
import { Drawing } from '../parts/Drawing.tsx'
import { drawnLine, type Piece } from '../parts/drawn-line.ts'
import { windowOf } from '../parts/window-of.ts'
import type { PresetSheet } from './preset-sheet.ts'
import { presetsMatching } from './presets-matching.ts'

const meaningRows = 2

/** The presets under their headings; of the one in hand the sentence below. */
export function PresetList({
  sheet: { at, filter },
  columns,
  rows,
}: {
  readonly sheet: PresetSheet
  readonly columns: number
  readonly rows: number
}) {
  const look = useLook()
  const groups = presetsMatching(filter)
  const presets = groups.flatMap((group) => group.presets)
  const widest = Math.max(0, ...presets.map(({ name }) => name.length))
  const inHand = presets[at]
  const lines = groups.flatMap(
    ({ title, presets: own }): { readonly pieces: readonly Piece[]; readonly isInHand: boolean }[] => [
      { pieces: [[title, 'dim']], isInHand: false },
      ...own.map((preset) => ({
        pieces: [
          [preset === inHand ? '▸ ' : '  '],
          [preset.name.padEnd(widest + 2), preset === inHand ? 'bold' : null],
          [preset.title],
        ] satisfies Piece[],
        isInHand: preset === inHand,
      })),
    ],
  )
  const { from, to } = windowOf(
    lines.length,
    lines.findIndex(({ isInHand }) => isInHand),
    rows - meaningRows - 1,
  )
  const head: Piece[] = [
    ['Presets', 'bold'],
    [filter === '' ? '' : `  with "${filter}": ${presets.length}`, 'dim'],
  ]
  const body = lines.slice(from, to).map(({ pieces }) => pieces)
  const filler = Array.from({ length: Math.max(0, rows - meaningRows - 1 - body.length) }, (): Piece[] => [])
  const meaning = wrap(inHand?.meaning ?? 'No preset has these words.', columns, meaningRows, look.ascii ? '~' : '…')
  return (
    <Drawing
      text={[head, ...body, ...filler, ...meaning.map((line): Piece[] => [[line]])]
        .map((pieces) => drawnLine(pieces, columns, look))
        .join('\n')}
    />
  )
}
