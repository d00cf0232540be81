import type { Verdict } from '@sweetspot/schema'
import { formatLoss } from '../format/loss.ts'
import { formatRate } from '../format/rate.ts'
import { verdictMark } from '../marks/verdict-mark.ts'
import type { Table } from '../table/table.ts'

/** A log among others, as it is listed. */
export interface ListedLog {
  readonly name: string
  /** Null where nobody knows. */
  readonly learningRate: number | null
  /** The loss at the end that counts among other rates; null where the log holds none. */
  readonly finalLoss: number | null
  readonly verdict: Verdict
}

/** Logs of the same run at several rates: the rate, where the loss ends, the verdict. */
export function logsTable(logs: readonly ListedLog[], ascii = false): Table {
  return {
    columns: [
      { key: 'rate', title: 'rate', align: 'right', priority: 0 },
      { key: 'name', title: 'log', priority: 0 },
      { key: 'loss', title: 'ends at', align: 'right', priority: 2 },
      { key: 'verdict', title: 'verdict', priority: 1 },
    ],
    rows: logs.map(({ name, learningRate, finalLoss, verdict }) => {
      const { glyph, ascii: plain, word, ...ink } = verdictMark(verdict)
      return {
        cells: {
          rate: learningRate === null ? 'unknown' : { text: formatRate(learningRate), value: learningRate },
          name,
          loss: finalLoss === null ? '' : { text: formatLoss(finalLoss), value: finalLoss },
          verdict: `${ascii ? plain : glyph} ${word}`,
        },
        mark: ink,
      }
    }),
  }
}
