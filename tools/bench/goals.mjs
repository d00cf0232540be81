import { timesAsFast } from './statistics.mjs'

/** What the engine should reach: `atLeast`, and `goal` where things go well; `null` where nothing is asked for. */
export const goals = [
  ratio('moons', 'float64', 'jax-js', 20, 30),
  ratio('moons', 'float64', 'PyTorch eager, 1 thread', 20, 30),
  ratio('moons', 'float32', 'jax-js', 25, 50),
  ratio('moons', 'float32', 'PyTorch eager, 1 thread', 25, 50),
  ratio('digits', 'float64', 'jax-js', 2, 2.5),
  ratio('digits', 'float64', 'PyTorch eager, 1 thread', null, 2),
  ratio('digits', 'float64', 'numpy, 1 thread', 0.6, 0.8),
  ratio('digits', 'float32', 'jax-js', 3.5, 5),
  ratio('digits', 'float32', 'PyTorch eager, 1 thread', 3, null),
  ratio('digits', 'float32', 'numpy, 1 thread', null, 1),
  ratio('wide', 'float64', 'jax-js', 1, 1.2),
  ratio('wide', 'float64', 'numpy, 1 thread', null, 0.6),
  ratio('wide', 'float32', 'jax-js', 1.8, 2.5),
  ratio('vector', 'float64', 'jax-js', 1, 4),
  ratio('vector', 'float64', 'tfjs-wasm', 2, null),
  ratio('vector', 'float32', 'jax-js', 1, 4),
  ratio('vector', 'float32', 'tfjs-wasm', 2, null),
  {
    part: 'rosenbrock',
    precision: 'float64',
    unit: ' steps/s',
    atLeast: 5e6,
    goal: 8e6,
    reached: ({ workloads }) => rowOf(workloads, 'rosenbrock', 'Sweetspot', 'float64')?.rate,
  },
  ratio('rosenbrock', 'float64', 'jax-js', 100, null),
  ...['cold', 'warm'].flatMap((threads) => [
    bathtub('first', 'float64', threads, 0.15, null),
    bathtub('all', 'float64', threads, 2, 1.5),
    bathtub('all', 'float32', threads, 1.2, 0.8),
  ]),
  {
    part: 'start-up',
    title: "range test of digits, 200 steps, built command, after Node's own start",
    precision: 'float64',
    unit: ' ms',
    atMost: true,
    atLeast: 150,
    goal: 100,
    reached: ({ startUp }) => startUp?.at(-1).overEmpty.median,
  },
]

/** A goal beside what was measured; `met` is null where that is missing. */
export function judgeGoal(goal, measured) {
  const reached = goal.reached(measured)
  if (reached === undefined || Number.isNaN(reached)) return { ...goal, reached: null, met: null }
  const meets = (limit) => limit !== null && (goal.atMost ? reached <= limit : reached >= limit)
  return { ...goal, reached, met: meets(goal.goal) ? 'goal' : meets(goal.atLeast) ? 'at least' : 'no' }
}

/** Times as fast as a peer in the same run. */
function ratio(workload, precision, against, atLeast, goal) {
  return {
    part: workload,
    precision,
    unit: `x ${against}`,
    atLeast,
    goal,
    reached: ({ workloads }) => {
      const own = rowOf(workloads, workload, 'Sweetspot', precision)
      const other = rowOf(workloads, workload, against, precision)
      return own?.rates && other?.rates && timesAsFast(own, other)
    },
  }
}

function bathtub(what, precision, threads, atLeast, goal) {
  const state = threads === 'cold' ? 'just started' : 'running'
  return {
    part: 'bathtub',
    title: `bathtub 25 × 500 digits, ${what === 'first' ? 'first curve' : 'all'}, 2 worker threads ${state}`,
    precision,
    unit: ' s',
    atMost: true,
    atLeast,
    goal,
    reached: (measured) =>
      measured.bathtub?.find(
        (row) => row.place === 'Node, 2 worker threads' && row.precision === precision && row.threads === threads,
      )?.[what].median,
  }
}

/** The row of an implementation, in this precision or in the only one that it has. */
function rowOf(workloads, workload, peer, precision) {
  const rows = workloads.find(({ name }) => name === workload)?.rows.filter((row) => row.peer === peer) ?? []
  return rows.length === 1 ? rows[0] : rows.find((candidate) => candidate.precision === precision)
}
