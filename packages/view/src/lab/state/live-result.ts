import { type OverlayConfig, type OverlayResult, type RunConfig, runsOf, type StepRecord } from '@sweetspot/schema'

/** Records of a run that are drawn while it is under way: with sixteen runs more would keep the page from answering. */
const mostLive = 300
/** Of these the last ones, one by one: they show how a run moves. */
const wholeEnd = 16

/** Runs that are not over, as a result: what is recorded so far, and no verdict. The drawings of a result are theirs, too. */
export function liveResult(
  config: OverlayConfig,
  records: readonly (readonly StepRecord[] | undefined)[],
): OverlayResult {
  return {
    kind: 'overlay-result',
    version: 1,
    config,
    hash: '',
    partial: true,
    runs: runsOf(config).map((run, i) => {
      const own = records[i] ?? []
      return {
        kind: 'run-result',
        version: 1,
        config: run,
        outcome: { kind: 'aborted', step: own.length },
        stepsRun: own.length,
        initial: { loss: own[0]?.loss ?? Number.NaN },
        final: { loss: own.at(-1)?.loss ?? Number.NaN },
        deterministic: isDeterministic(run),
        dimension: 1,
        records: thinned(own),
      }
    }),
    diagnoses: [],
  }
}

/** Whether every step sees the same data without noise: then curves are drawn as they are. */
function isDeterministic({ task }: RunConfig): boolean {
  return 'start' in task ? task.noise === 0 : task.batchSize === 'full'
}

/** One record of every so many steps, and the latest ones: those of a long run lie the further apart the later they are. */
function thinned(records: readonly StepRecord[]): StepRecord[] {
  const stride = Math.ceil(((records.at(-1)?.step ?? 0) + 1) / mostLive)
  const end = records.length - wholeEnd
  let next = 0
  return records.filter(({ step }, i) => {
    if (step < next && i < end) return false
    next = step - (step % stride) + stride
    return true
  })
}
