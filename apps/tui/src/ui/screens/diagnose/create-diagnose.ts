import { statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { sanitiseLine } from '@sweetspot/view'
import { reasonOf } from '../../../cli/read-input.ts'
import type { Frame } from '../../frame/screen.ts'
import { type DiagnoseState, judgedLogs, nameOf, nothingOpened } from './diagnose-state.ts'
import { createFileBrowser, type FileBrowser } from './files/file-browser.ts'
import { pathOf, shownPath } from './files/log-path.ts'
import { createFollower, type Follower } from './follow/follower.ts'
import type { LogJudge } from './reading/judge-thread.ts'
import type { LogAnswer, LogProblem, LogRun } from './reading/protocol.ts'
import { askRates } from './report/rates.ts'

/** The model of the screen: a list of files, what was judged of them, and the ways to change both. */
export interface Diagnose {
  readonly files: FileBrowser
  readonly follower: Follower
  get(): DiagnoseState
  set(change: Partial<DiagnoseState>): void
  subscribe(listener: () => void): () => void
  /** Opens the log, or the folder, that a text means; what it returns is wrong with it. */
  open(text: string): string | null
  /** Reads and judges logs, each among the others, and shows the report on one. */
  judge(runs: readonly LogRun[], shown: string): Promise<void>
  /** Gives up what is being read. */
  cancel(): void
}

/** What the screen works with. */
export interface DiagnoseHost {
  readonly frame: Frame
  readonly judge: LogJudge
  /** Where the list of files begins. */
  readonly folder: string
  /** Milliseconds since 1970. */
  now(): number
}

/** Most logs that are judged together. */
const mostLogs = 16

let opened = 0

/** A model that has nothing open. */
export function createDiagnose({ frame, judge: thread, folder, now }: DiagnoseHost): Diagnose {
  const listeners = new Set<() => void>()
  let state = nothingOpened
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const get = () => state
  function set(change: Partial<DiagnoseState>): void {
    state = { ...state, ...change }
    tell()
  }

  async function judge(runs: readonly LogRun[], shown: string): Promise<void> {
    const name = nameOf(runs.find(({ key }) => key === shown)!)
    set({ reads: name, unread: null })
    try {
      const answers = await thread.ask(runs.map((run) => ({ ...run, ending: 'whole' })))
      if (answers !== null) take(runs, answers, shown)
    } catch (error) {
      const message = sanitiseLine(`${name} could not be judged: ${(error as Error).message}.`)
      refuse(runs, shown, { message, titles: [], columns: {} })
    }
  }

  function take(runs: readonly LogRun[], answers: readonly LogAnswer[], shown: string): void {
    const at = answers.findIndex(({ kind }) => kind === 'problem')
    const answer = answers[at]
    if (answer?.kind === 'problem') {
      refuse(runs, runs[at]!.key, answer)
      return
    }
    const { following } = state
    if (following && !runs.some(({ key }) => key === following.key)) follower.stop()
    const logs = judgedLogs(runs, answers)
    set({ reads: '', place: 'report', adds: false, logs, shown, finding: null, columns: null })
  }

  function refuse(runs: readonly LogRun[], key: string, problem: Omit<LogProblem, 'kind'>): void {
    set({ reads: '', place: 'files', columns: null, unread: { ...problem, runs, key } })
  }

  function open(text: string): string | null {
    const path = pathOf(text, files.get().folder)
    try {
      if (statSync(path).isDirectory()) {
        set({ place: 'files' })
        void files.go(path)
        return null
      }
    } catch (error) {
      return `${shownPath(path)}: ${reasonOf(error)}.`
    }
    const others = state.adds ? state.logs.map(({ run }) => run) : []
    if (others.length >= mostLogs) return `At most ${mostLogs} logs are judged together.`
    const run: LogRun = { key: `log-${opened++}`, path, columns: {}, learningRate: null }
    void files.go(dirname(path), basename(path))
    void judge([...others, run], run.key).then(() => state.shown === run.key && askRates(diagnose, frame))
    return null
  }

  const files = createFileBrowser(folder, tell, now)
  const follower = createFollower({ frame, judge: thread, get, set })
  const diagnose: Diagnose = {
    files,
    follower,
    get,
    set,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open,
    judge,
    cancel() {
      thread.stop()
      set({ reads: '' })
    },
  }
  return diagnose
}
