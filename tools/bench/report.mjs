import { cpus } from 'node:os'
import { figures, range, table } from './table.mjs'

/** The whole report in Markdown. */
export function report({ workloads, goals, bathtub, cost, startUp }, { repetitions }) {
  return [
    '# How fast it is',
    `Written by \`npm run bench -- --write\` on ${cpus().length} ${process.arch} cores with Node ${process.versions.node}: all implementations in one run, in turn (A B C A B C …), ${repetitions} repetitions each. Numbers are medians with their quartiles. Another machine gives other numbers; the ratios travel better.`,
    'All start from the same weights, see the same batches and use the same Adam. Before a time is printed, the loss after the same number of updates is compared, computed in float64 from the final parameters: within 1e-6 for float64, 1% for float32. Each peer runs at its best: its batches lie ready as tensors, it has been warmed up, and of several ways to use it the fastest is taken. Ours includes everything that a record holds (gradient, weight and update norms). Cores: processor time over elapsed time.',
    ...busyNote(workloads),
    ...(goals.length > 0 ? ['## Goals', goalTable(goals)] : []),
    ...workloads.flatMap((workload) => [`## ${workload.title}`, workloadTable(workload), ...otherWays(workload)]),
    ...(bathtub ? ['## A bathtub: final loss against rate', bathtubTable(bathtub)] : []),
    ...(cost ? ['## Our cost', costTable(cost)] : []),
    ...(startUp ? ['## Start of the command', startUpTable(startUp)] : []),
  ].join('\n\n')
}

function goalTable(goals) {
  return table(
    ['work', 'goal', 'reached', 'met'],
    goals.map(({ title, against, atLeast, reached, met }) => {
      const unit = (value) => (against === undefined ? `${figures(value)} steps/s` : `${figures(value)}x ${against}`)
      const last = met === null ? 'not measured' : met ? 'yes' : 'no'
      return [title, `≥ ${unit(atLeast)}`, reached === null ? '–' : unit(reached), last]
    }),
  )
}

function workloadTable({ rows, checkSteps }) {
  const own = rows[0].rate
  return table(
    ['implementation', 'precision', 'steps/s', 'quartiles', 'ours is', 'cores', `loss after ${checkSteps}`, 'as'],
    rows.map(({ peer, precision, status, variant, loss, rate, spread, cores }) => {
      const shownLoss = loss === undefined ? '–' : loss.toPrecision(6)
      if (rate === undefined) return [peer, precision, status, '–', '–', '–', shownLoss, '–']
      const ratio = peer === rows[0].peer ? '–' : `${figures(own / rate)}x`
      return [peer, precision, figures(rate), range(spread), ratio, cores.toFixed(2), shownLoss, variant]
    }),
  )
}

/** The ways to use a peer that were slower than the one in the table, at the speed they had while warming up. */
function otherWays({ rows }) {
  const ways = rows.flatMap(({ peer, others = [] }) =>
    others.map(({ variant, rate }) => `${peer} ${variant} ${rate === null ? 'differs' : figures(rate)}`),
  )
  return ways.length > 0 ? [`Slower ways, steps/s while warming up: ${ways.join(', ')}.`] : []
}

/** A single-threaded implementation that had less than a core waited for others: such times say little. */
function busyNote(workloads) {
  const waited = workloads.flatMap(({ rows }) => rows).filter(({ cores }) => cores < 0.9)
  return waited.length > 0
    ? [`**The machine was busy**: ${waited.length} rows had less than 0.9 of a core. Measure again when it is quiet.`]
    : []
}

function bathtubTable({ first, all }) {
  const row = (title, { median, spread }) => [title, `${figures(median)} s`, range(spread)]
  return table(
    ['25 rates × 500 steps of 64-128-10, batch 64, Adam', 'median', 'quartiles'],
    [row('first curve', first), row('all, judged, one thread', all)],
  )
}

function costTable(cost) {
  return table(
    ['processor seconds against', 'measured', 'fitted', 'R²'],
    cost.map(({ title, points, slope, intercept, rSquared }) => [
      title,
      points.map(([size, seconds]) => `${figures(size)}: ${figures(seconds)}`).join(', '),
      `${slope.toExponential(2)} each + ${intercept.toExponential(1)}`,
      rSquared.toFixed(4),
    ]),
  )
}

function startUpTable(programs) {
  return table(
    ['program', 'median', 'quartiles'],
    programs.map(({ title, median, spread }) => [title, `${figures(median)} ms`, range(spread)]),
  )
}
