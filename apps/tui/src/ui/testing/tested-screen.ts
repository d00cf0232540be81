import { createSerialExecutor, cutShort, type Executor, runJob } from '@sweetspot/core'
import type { StepRecord } from '@sweetspot/schema'
import { renderToString } from 'ink'
import { createElement } from 'react'
import type { Frame, Opening, Screen, ScreenName } from '../frame/screen.ts'
import type { Question } from '../line/question.ts'
import { type Look, LookProvider } from '../look/look.ts'
import { createSettings } from '../look/settings.ts'

/** A screen without a terminal, for tests: its model, and what it asked of its frame. */
export interface TestedScreen<Model> {
  readonly model: Model
  /** What was said, asked and shown, the latest last. */
  readonly said: readonly string[]
  readonly asked: readonly Question[]
  readonly shown: readonly { readonly screen: ScreenName; readonly opening: Opening | undefined }[]
  /** The keys that the line at the bottom names, by what they do. */
  hints(): readonly string[]
  press(...keys: readonly string[]): void
  /** Runs a line of the command line; what it returns is wrong with it. */
  command(line: string): string | null
  open(opening: Opening): void
  draw(columns: number, rows: number, look?: Partial<Look>): string
}

/** Puts a screen into a frame that only remembers. */
export function tested<Model>(screen: Screen<Model>, executor: Executor = serial()): TestedScreen<Model> {
  const said: string[] = []
  const asked: Question[] = []
  const shown: { screen: ScreenName; opening: Opening | undefined }[] = []
  const frame: Frame = {
    session: {
      executor,
      pace: { interval: 0, now: () => 0, after: () => () => {} },
      settings: createSettings({ theme: 'auto', ascii: false }, () => {}),
    },
    say: (text) => said.push(text),
    ask: (question) => asked.push(question),
    show: (name, opening) => shown.push({ screen: name, opening }),
  }
  const model = screen.create(frame)
  const { View } = screen
  return {
    model,
    said,
    asked,
    shown,
    hints: () => screen.bindings(model, frame).flatMap(({ keys, hint }) => (hint ? [`${keys[0]} ${hint}`] : [])),
    press(...keys) {
      for (const key of keys) {
        const binding = screen.bindings(model, frame).find((one) => one.keys.includes(key))
        if (binding === undefined) throw new Error(`The key ${key} means nothing now.`)
        binding.run()
      }
    },
    command(line) {
      const [name, ...rest] = line.split(' ')
      return screen.commands!(model, frame)
        .find((one) => one.name === name)!
        .run(rest.join(' '))
    },
    open: (opening) => screen.open!(model, opening, frame),
    draw(columns, rows, look = {}) {
      const value: Look = { color: 'none', ascii: false, isSpoken: false, ...look }
      const view = createElement(View, { model, columns, rows })
      return renderToString(createElement(LookProvider, { value }, view), { columns })
    },
  }
}

/** Runs jobs one after another on this thread. */
export function serial(): Executor {
  return createSerialExecutor({ now: () => performance.now(), pause: nextTurn })
}

/** Runs so many jobs, half of the next one, and then nothing until it is told to end: a training under way, the same each time. */
export function halting(count: number): Executor {
  let done = 0
  return {
    async run(jobs, { signal, onRecords, onResult }) {
      for (const [i, job] of jobs.entries()) {
        const records: StepRecord[] = []
        const run = runJob(job)
        let next = run.next()
        for (; !next.done; next = run.next()) records.push(next.value)
        if (done++ < count) {
          onRecords?.(i, records)
          onResult(i, next.value)
          continue
        }
        const half = records.slice(0, Math.ceil(records.length / 2))
        onRecords?.(i, half)
        while (!signal?.aborted) await nextTurn()
        onResult(i, cutShort(job, half))
        return
      }
    },
  }
}

const nextTurn = () => new Promise<void>((go) => setImmediate(go))

/** Waits until a store's state is as wanted. */
export async function until<State>(store: { get(): State }, isThere: (state: State) => boolean): Promise<void> {
  while (!isThere(store.get())) await nextTurn()
}
