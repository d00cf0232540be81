/** What the engine should reach: steps a second, or times as fast as a peer in the same run. */
export const goals = [
  { workload: 'rosenbrock', atLeast: 5e6 },
  { workload: 'moons', against: 'PyTorch eager, 1 thread', atLeast: 8 },
  { workload: 'moons', against: 'jax-js', atLeast: 8 },
  { workload: 'digits', against: 'tfjs-wasm', atLeast: 2 },
]

/** A goal beside what was measured; `reached` is null where its peer did not run. */
export function judgeGoal({ workload, against, atLeast }, results) {
  const rows = results.find(({ name }) => name === workload)?.rows ?? []
  const rateOf = (peer) => rows.find((row) => row.peer === peer)?.rate
  const [own, other] = [rateOf('Sweetspot'), against === undefined ? 1 : rateOf(against)]
  const reached = own === undefined || other === undefined ? null : own / other
  return { workload, against, atLeast, reached, met: reached === null ? null : reached >= atLeast }
}
