/** Steps that never fall: a counter that starts again (a second run appended, a batch number per epoch) goes on where it was. */
export function joinedSteps(steps: readonly number[]): { readonly steps: number[]; readonly restarts: number } {
  let offset = 0
  let restarts = 0
  let last = Number.NEGATIVE_INFINITY
  const joined = steps.map((step) => {
    if (!Number.isFinite(step)) return Number.isFinite(last) ? last : 0
    if (step + offset < last) {
      offset = last + 1 - step
      restarts++
    }
    last = step + offset
    return last
  })
  return { steps: joined, restarts }
}
