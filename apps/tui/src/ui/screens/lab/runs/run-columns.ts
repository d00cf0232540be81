import { displayWidth, formatRate, type Paint, verdictMark } from '@sweetspot/view'
import type { RunRow } from '@sweetspot/view/lab'
import { lineBar } from '../../../../cli/line-bar.ts'
import type { Look } from '../../../look/look.ts'
import { shownText } from '../../../parts/drawn-line.ts'

/** What the columns of the table of runs depend on, beside the runs. */
export interface ColumnOptions {
  readonly look: Pick<Look, 'color' | 'ascii'>
  /** Where the cursor stands: null is the end. */
  readonly step: number | null
  /** Whether the runs are over, and judged. */
  readonly isOver: boolean
}

/** A column of the table of runs. */
export interface RunColumn {
  readonly title: string
  readonly width: number
  readonly isRight?: boolean
  cell(row: RunRow): { readonly text: string; readonly ink?: Paint | null }
}

// Every loss finds room, so that nothing moves while numbers do.
const lossWidth = 9

/** The mark of the run in hand, of those that are not drawn, and the letter of each. */
export const letterColumn: RunColumn = {
  title: '',
  width: 2,
  cell: ({ mark, isSelected, isHidden }) => ({
    text: `${isSelected ? (isHidden ? '▹' : '▸') : isHidden ? '-' : ' '}${mark.letter}`,
    ink: mark,
  }),
}

/** The rate of each run, with those that it is changed to. */
export const ratesColumn = (rows: readonly RunRow[], { look }: ColumnOptions): RunColumn => ({
  title: 'rate',
  width: Math.max(6, ...rows.map(({ rates }) => displayWidth(shownText(rates, look)))),
  isRight: rows.every(({ learningRate, rates }) => rates === formatRate(learningRate)),
  cell: ({ rates }) => ({ text: rates }),
})

/** The rate that each run begins with. */
export const firstRateColumn: RunColumn = {
  title: 'rate',
  width: 6,
  isRight: true,
  cell: ({ learningRate }) => ({ text: formatRate(learningRate) }),
}

/** The loss where the cursor stands; at the end of runs that are over, after their last update. */
export const lossColumn = ({ step, isOver }: ColumnOptions): RunColumn => ({
  title: step !== null ? `at ${step}` : isOver ? 'final loss' : 'loss now',
  width: lossWidth + 1,
  isRight: true,
  cell: ({ finalLoss, lossNow }) => ({ text: step === null && finalLoss !== '' ? finalLoss : lossNow }),
})

/** The lowest loss up to the cursor. */
export const bestColumn: RunColumn = {
  title: 'best',
  width: lossWidth,
  isRight: true,
  cell: ({ bestLoss }) => ({ text: bestLoss }),
}

/** Optimizer and schedule where the runs differ in them; null where they do not. */
export function differenceColumn(rows: readonly RunRow[]): RunColumn | null {
  const width = Math.max(...rows.map(({ difference }) => displayWidth(difference)))
  return width === 0 ? null : { title: '', width, cell: ({ difference }) => ({ text: difference }) }
}

/** The verdict in words, and until there is one how far the run is. */
export const verdictColumn = ({ look }: ColumnOptions, width: number): RunColumn => ({
  title: 'verdict',
  width,
  cell(row) {
    if (row.verdict === null) return { text: underWay(row, width, look), ink: 'dim' }
    const mark = verdictMark(row.verdict)
    return { text: `${look.ascii ? mark.ascii : mark.glyph} ${mark.word}`, ink: mark }
  },
})

/** The verdict as its glyph alone. */
export const glyphColumn = (rows: readonly RunRow[], { look }: ColumnOptions): RunColumn => ({
  title: '',
  width: rows.every(({ verdict }) => verdict !== null) ? 1 : 4,
  cell(row) {
    if (row.verdict === null) return { text: row.isEnded ? 'done' : percent(row), ink: 'dim' }
    const mark = verdictMark(row.verdict)
    return { text: look.ascii ? mark.ascii : mark.glyph, ink: mark }
  },
})

function underWay(row: RunRow, width: number, look: ColumnOptions['look']): string {
  return row.isEnded ? 'ended' : `${lineBar(row.stepsDone / row.steps, width - 5, look)} ${percent(row)}`
}

const percent = ({ stepsDone, steps }: RunRow): string => `${Math.floor((100 * stepsDone) / steps)}%`.padStart(4)
