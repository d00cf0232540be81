import { table } from '../markdown-table.mjs'
import { figures, range } from './figures.mjs'
import { timesAsFast } from './statistics.mjs'

/** A workload's implementations, each beside ours in both precisions. */
export function workloadTable({ rows, checkSteps }) {
  const offered = rows.filter(({ status }) => status !== 'not offered')
  const own = offered.filter(({ peer, rate }) => peer === rows[0].peer && rate !== undefined)
  const ownHeads = own.map(({ precision }) => `our ${precision} is`)
  return table(
    ['implementation', 'precision', 'steps/s', 'quartiles', ...ownHeads, 'cores', `loss after ${checkSteps}`, 'as'],
    offered.map((row) => {
      const { peer, precision, status, variant, loss, rate, spread, cores } = row
      const ratios = own.map((ours) =>
        rate === undefined || peer === ours.peer ? '–' : `${figures(timesAsFast(ours, row))}x`,
      )
      const shownLoss = loss === undefined ? '–' : loss.toPrecision(6)
      if (rate === undefined) return [peer, precision, status, '–', ...ratios, '–', shownLoss, '–']
      return [peer, precision, figures(rate), range(spread), ...ratios, cores.toFixed(2), shownLoss, variant]
    }),
  )
}

/** The ways to use a peer that were slower than the one in the table, at the speed they had while warming up. */
export function otherWays({ rows }) {
  const ways = rows.flatMap(({ peer, precision, others = [] }) =>
    others.map(({ variant, rate }) => `${peer} ${precision} ${variant} ${rate === null ? 'differs' : figures(rate)}`),
  )
  return ways.length > 0 ? [`Slower ways, steps/s while warming up: ${ways.join('; ')}.`] : []
}

/** A single-threaded implementation that had less than a core waited for others: such times say little. */
export function busyNote(workloads) {
  const waited = workloads.flatMap(({ rows }) => rows).filter(({ cores }) => cores < 0.9)
  return waited.length > 0
    ? [`**The machine was busy**: ${waited.length} rows had less than 0.9 of a core. Measure again when it is quiet.`]
    : []
}
