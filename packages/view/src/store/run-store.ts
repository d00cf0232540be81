import { drive, type Executor, type JobResult, type Plan, type Progress } from '@sweetspot/core'
import type { StepRecord } from '@sweetspot/schema'

/** What a front end draws while a plan runs and after it. */
export interface RunState<Result> {
  readonly status: 'idle' | 'running' | 'done' | 'cancelled' | 'failed'
  /** Whether what runs was cancelled: nothing more is trained, and what is known so far is being judged. */
  readonly isEnding: boolean
  /** Jobs asked for so far and those done. */
  readonly jobs: number
  readonly done: number
  /** Records so far, by job. The array is replaced, never changed. */
  readonly records: readonly (readonly StepRecord[])[]
  /** What came of each job; a gap where it is not done. */
  readonly results: readonly (JobResult | undefined)[]
  /** Rate of each job. */
  readonly learningRates: readonly number[]
  readonly result: Result | null
  readonly error: Error | null
}

/** A store of one plan's progress: `get` and `subscribe` are all that a framework needs. */
export interface RunStore<Result> {
  get(): RunState<Result>
  /** Calls back after every change, at most once per batch of records; returns how to stop. */
  subscribe(listener: () => void): () => void
  /** Starts a plan, by default with its records as they come; one that is under way is dropped first. */
  start(plan: Plan<Result>, options?: { readonly records?: boolean }): Promise<void>
  /** Ends the plan, and says so at once; what is known so far becomes the result, marked partial, when it has been judged. */
  cancel(): void
  /** Ends a plan under way as if it had never begun: nothing is judged, and its late results are not heard of. */
  drop(): void
}

/** The progress of what has not begun. */
export const notBegun: RunState<never> = {
  status: 'idle',
  isEnding: false,
  jobs: 0,
  done: 0,
  records: [],
  results: [],
  learningRates: [],
  result: null,
  error: null,
}

/** A store that drives plans on an executor. */
export function createRunStore<Result>(executor: Executor): RunStore<Result> {
  const listeners = new Set<() => void>()
  let state: RunState<Result> = notBegun
  let current: { readonly plan: Plan<Result>; aborted: boolean } | null = null

  function set(change: Partial<RunState<Result>>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function show({ jobs, done, job, learningRate, records, result }: Progress): void {
    const all = placed(state.records, job, [...(state.records[job] ?? []), ...records])
    const rates = placed(state.learningRates, job, learningRate)
    const results = result ? placed(state.results, job, result) : state.results
    set({ jobs, done, records: all, results, learningRates: rates })
  }

  /** Nobody waits for the plan that is under way: it is ended where it stands, for to judge its runs takes time. */
  function abandon(): void {
    if (current === null) return
    current.aborted = true
    current.plan.return(undefined as never)
    current = null
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async start(plan, { records = true } = {}) {
      abandon()
      const own = { plan, aborted: false }
      current = own
      set({ ...notBegun, status: 'running' })
      const isCurrent = () => current === own
      const end = (change: Partial<RunState<Result>>) => {
        if (!isCurrent()) return
        current = null
        set({ isEnding: false, ...change })
      }
      try {
        const result = await drive(plan, executor, {
          signal: own,
          records,
          onProgress: (progress) => isCurrent() && show(progress),
        })
        end({ status: own.aborted ? 'cancelled' : 'done', result })
      } catch (error) {
        end({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
      }
    },
    cancel() {
      if (current === null || current.aborted) return
      current.aborted = true
      set({ isEnding: true })
    },
    drop() {
      if (current === null) return
      abandon()
      set(notBegun)
    },
  }
}

/** A copy with a value at a place, which may lie beyond the end. */
function placed<Value>(values: readonly Value[], place: number, value: Value): Value[] {
  const copy = values.slice()
  copy[place] = value
  return copy
}
