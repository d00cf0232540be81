import { sanitiseLine, wrap } from '@sweetspot/view'
import { type Bench, meaningOf, textOf } from '@sweetspot/view/lab'
import type { Look } from '../../../look/look.ts'
import { drawnLine, type Piece } from '../../../parts/drawn-line.ts'
import { windowOf } from '../../../parts/window-of.ts'
import type { Refused } from '../lab-model.ts'
import { choicesOf } from './change-setting.ts'
import { type FormLine, formLines, type SettingLine } from './form-lines.ts'
import { placeIn, settingLinesOf } from './setting-bindings.ts'

const meaningRows = 3
const labelWidth = 22

/** The form as lines: below the setting that the cursor is on what is wrong with its last value, at the bottom what it means. */
export function settingsText(
  bench: Bench,
  { path, refused }: { readonly path: string; readonly refused?: Refused },
  { columns, rows, look }: { readonly columns: number; readonly rows: number; readonly look: Look },
): string {
  const lines = formLines(bench)
  const settings = settingLinesOf(lines)
  const inHand = settings[placeIn(settings, path)]!
  const ellipsis = look.ascii ? '~' : '…'
  const drawn = lines.flatMap((line): { readonly pieces: Piece[]; readonly isInHand: boolean }[] => {
    const isInHand = line === inHand
    const wrong = isInHand && refused ? wrap(sanitiseLine(refused.problem), columns - 4, 3, ellipsis) : []
    return [
      { pieces: piecesOf(line, isInHand, isInHand ? refused : undefined), isInHand },
      ...wrong.map((text) => ({ pieces: [[`    ${text}`, 'bold']] as Piece[], isInHand: false })),
    ]
  })
  const room = rows - meaningRows
  const at = drawn.findIndex(({ isInHand }) => isInHand)
  const { from, to } = windowOf(drawn.length, at, room)
  const filler = Array.from({ length: Math.max(0, room - (to - from)) }, (): Piece[] => [])
  const differs: Piece[] = inHand.differs ? [['The runs differ in this. ', 'dim']] : []
  const meaning = wrap(meaningOf(inHand.form, inHand.value), columns, differs.length > 0 ? 2 : meaningRows, ellipsis)
  const foot = [...(differs.length > 0 ? [differs] : []), ...meaning.map((text): Piece[] => [[text, 'dim']])]
  return [...drawn.slice(from, to).map(({ pieces }) => pieces), ...filler, ...foot]
    .map((pieces) => drawnLine(pieces, columns, look))
    .join('\n')
}

function piecesOf(line: FormLine, isInHand: boolean, refused: Refused | undefined): Piece[] {
  if (line.kind === 'heading') return [[line.text, 'dim']]
  const label = `${isInHand ? '▸ ' : '  '}${'  '.repeat(line.depth)}${line.label}`
  const value = refused ? String(refused.choice).replaceAll('-', ' ') : valueText(line)
  const symbol = line.form.kind === 'value' ? line.form.field.symbol : undefined
  const ink = isInHand ? 'bold' : null
  return [
    [label.padEnd(labelWidth), ink],
    [' '],
    [isInHand && choicesOf(line).length > 0 ? `‹ ${value} ›` : value, ink ?? (isUsual(line) ? 'dim' : null)],
    ...(symbol ? [[`  ${symbol}`, 'dim'] as const] : []),
    ...(line.differs && line.depth === 0 ? [['  differs', 'dim'] as const] : []),
  ]
}

/** The value of a setting as it is read. */
function valueText({ form, value }: SettingLine): string {
  switch (form.kind) {
    case 'named':
      return ((value as { readonly name?: string } | undefined)?.name ?? '').replaceAll('-', ' ')
    case 'group':
      return ''
    case 'list': {
      const count = ((value as readonly unknown[] | undefined) ?? []).length
      return count === 0 ? 'none' : String(count)
    }
    case 'value':
      if (typeof value === 'boolean') return value ? 'on' : 'off'
      if (value === undefined) return 'auto'
      return textOf(value) || 'none'
  }
}

const isUsual = ({ form, value }: SettingLine): boolean =>
  form.kind === 'value' && (value === undefined || JSON.stringify(value) === JSON.stringify(form.field.default))
