import { cpus } from 'node:os'
import { table } from '../markdown-table.mjs'
import { figures, range } from './figures.mjs'
import { goalTable } from './goal-table.mjs'
import { busyNote, otherWays, workloadTable } from './workload-table.mjs'
import { longestTraining } from './workloads.mjs'

/** The whole report in Markdown. */
export function report({ workloads, goals, bathtub, cost, startUp }, { repetitions }) {
  return [
    `Written by \`npm run bench -- --write\` on ${cpus().length} ${process.arch} cores with Node ${process.versions.node}: all implementations in one run, in turn (A B C A B C …), ${repetitions} repetitions each. Numbers are medians with their quartiles; a ratio is taken within each round, and its median shown. Another machine gives other numbers; the ratios travel better.`,
    `All start from the same weights, see the same batches and use the same Adam; a network that was trained for ${longestTraining} steps starts anew. Before a time is printed, the loss after the same number of updates is compared, computed in float64 from the final parameters: within 1e-6 for float64, 1% for float32. Each peer runs at its best: its batches lie ready as tensors, it has been warmed up, and of several ways to use it the fastest is taken; numpy is written by hand, in place, for these networks alone. Ours includes everything that a record holds (gradient, weight and update norms). Cores: processor time over elapsed time.`,
    ...busyNote(workloads),
    ...(goals.length > 0 ? ['## Goals', goalNote, goalTable(goals)] : []),
    ...workloads.flatMap((workload) => [`## ${workload.title}`, workloadTable(workload), ...otherWays(workload)]),
    ...(bathtub ? ['## A bathtub: final loss against rate', bathtubNote, bathtubTable(bathtub)] : []),
    ...(cost ? ['## Our cost', costTable(cost)] : []),
    ...(startUp ? ['## Start of the command', startUpTable(startUp)] : []),
  ].join('\n\n')
}

const goalNote =
  "A ratio compares with the peer's row of the same precision in this run; jax-js and tfjs have float32 alone, so both of ours are compared with that. Met: which of the two levels is reached."

const bathtubNote =
  '25 rates × 500 steps of 64-128-10, batch 64, Adam, judged on all data before and after each run. First: seconds to the first finished curve. Threads that are just started load the engine and compile it inside the time; running ones have done one bathtub before. Chromium runs the executor of the site in a page of its own.'

function bathtubTable(rows) {
  const threads = { cold: 'just started', warm: 'running' }
  return table(
    ['where', 'threads', 'precision', 'first, s', 'quartiles', 'all, s', 'quartiles'],
    rows.map(({ place, reason, precision, threads: state, first, all }) =>
      reason === undefined
        ? [
            place,
            threads[state],
            precision,
            figures(first.median),
            range(first.spread),
            figures(all.median),
            range(all.spread),
          ]
        : [`${place}: not measured, ${reason}`, '–', '–', '–', '–', '–', '–'],
    ),
  )
}

function costTable(cost) {
  return table(
    ['processor seconds against', 'precision', 'measured', 'fitted', 'R²'],
    cost.map(({ title, precision, points, slope, intercept, rSquared }) => [
      title,
      precision,
      points.map(([size, seconds]) => `${figures(size)}: ${figures(seconds)}`).join(', '),
      `${slope.toExponential(2)} each + ${intercept.toExponential(1)}`,
      rSquared.toFixed(4),
    ]),
  )
}

function startUpTable(programs) {
  return table(
    ['program', 'median', 'quartiles', 'over an empty process', 'quartiles'],
    programs.map(({ title, whole, overEmpty }, i) => [
      title,
      `${figures(whole.median)} ms`,
      range(whole.spread),
      ...(i === 0 ? ['–', '–'] : [`${figures(overEmpty.median)} ms`, range(overEmpty.spread)]),
    ]),
  )
}
