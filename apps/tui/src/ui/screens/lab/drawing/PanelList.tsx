import { type LabState, panelTitles } from '@sweetspot/view/lab'
import { useLook } from '../../../look/look.ts'
import { Drawing } from '../../../parts/Drawing.tsx'
import { drawnLine, type Piece } from '../../../parts/drawn-line.ts'
import { windowOf } from '../../../parts/window-of.ts'
import { panelMeanings } from './panel-meanings.ts'
import { panelShown, panelsOffered } from './panels.ts'

/** The panels that can be drawn of these runs, with what each shows. */
export function PanelList({
  state,
  at,
  columns,
  rows,
}: {
  readonly state: LabState
  readonly at: number
  readonly columns: number
  readonly rows: number
}) {
  const look = useLook()
  const offered = panelsOffered(state)
  const shown = panelShown(state)
  const { from, to } = windowOf(offered.length, at, rows - 1)
  const lines = offered.slice(from, to).map((panel, i): Piece[] => {
    const isInHand = from + i === at
    return [
      [isInHand ? '▸ ' : '  '],
      [panelTitles[panel].padEnd(18), isInHand ? 'bold' : null],
      [`${panelMeanings[panel]}${panel === shown ? ' (shown now)' : ''}`, 'dim'],
    ]
  })
  return (
    <Drawing
      text={[[['What is drawn', 'bold']] as Piece[], ...lines].map((line) => drawnLine(line, columns, look)).join('\n')}
    />
  )
}
