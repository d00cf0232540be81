import { verdictChange } from '@sweetspot/view'
import type { Frame } from '../../../frame/screen.ts'
import { type DiagnoseState, type JudgedLog, judgedLogs, shownLog } from '../diagnose-state.ts'
import type { LogJudge } from '../reading/judge-thread.ts'
import type { Ending } from '../reading/protocol.ts'
import { atMostOnce } from './at-most-once.ts'
import { type FileChange, followFile } from './follow-file.ts'

/** Follows the log that is shown, as it grows. */
export interface Follower {
  start(): void
  stop(): void
}

/** What a follower works with: the screen's state and its judge. */
export interface FollowerHost {
  readonly frame: Pick<Frame, 'say' | 'session'>
  readonly judge: LogJudge
  get(): DiagnoseState
  set(change: Partial<DiagnoseState>): void
}

/** Least milliseconds from one judging to the next. */
const interval = 1000

const news: Readonly<Partial<Record<FileChange, string>>> = {
  cut: 'was cut short: it is read from its start',
  replaced: 'is another file now: it is read from its start',
  gone: 'is gone: what is shown stays until it is back',
  back: 'is back: it is read from its start',
}

/** A follower that follows nothing yet. */
export function createFollower({ frame, judge, get, set }: FollowerHost): Follower {
  const { pace } = frame.session
  let unwatch: (() => void) | null = null
  /** Whether the file has changed since it was judged last. */
  let isBehind = false
  let ending: Ending = 'finished-lines'

  const judging = atMostOnce(interval, judgeAgain, pace)

  async function judgeAgain(): Promise<void> {
    const { logs, following, reads } = get()
    // What the user asked for goes first; the next look asks again.
    if (following === null || reads !== '') return
    isBehind = false
    const runs = logs.map(({ run }) => run)
    const requests = runs.map((run) => ({ ...run, ending: run.key === following.key ? ending : ('whole' as const) }))
    try {
      const answers = await judge.ask(requests)
      const now = get()
      if (answers === null || now.logs !== logs || now.following === null) isBehind = true
      else {
        const problem = answers.find((answer) => answer.kind === 'problem')
        if (problem?.kind === 'problem') note(problem.message)
        else grow(judgedLogs(runs, answers))
      }
    } catch (error) {
      note(`It could not be judged: ${(error as Error).message}.`)
    }
  }

  const note = (text: string) => {
    const { following } = get()
    if (following !== null) set({ following: { ...following, note: text } })
  }

  /** Shows the reports on logs that have grown; the finding that was chosen stays, where it is still there. */
  function grow(logs: readonly JudgedLog[]): void {
    const before = get()
    const chosen = shownLog(before)?.report.diagnosis.findings[before.finding ?? -1]?.rule
    const found = logs.find(({ run }) => run.key === before.shown)?.report.diagnosis.findings ?? []
    const finding = found.findIndex(({ rule }) => rule === chosen)
    set({ logs, finding: finding < 0 ? null : finding })
    note('')
    const changed = logs.flatMap(({ report, name }, at) => {
      const change = verdictChange(before.logs[at]!.report.diagnosis, report.diagnosis)
      return change === null ? [] : [`${name}: ${change}`]
    })
    if (changed[0] !== undefined) frame.say(changed[0])
  }

  function heard(change: FileChange, name: string): void {
    const sentence = news[change]
    if (sentence !== undefined) frame.say(`${name} ${sentence}.`)
    if (change === 'gone') note(`${name} is gone.`)
    else if (change !== 'quiet') {
      ending = 'finished-lines'
      isBehind = true
    } else if (isCut()) {
      // Nobody writes any more: its last line is whole, whether or not it ends.
      ending = 'whole'
      isBehind = true
    }
    if (isBehind && change !== 'gone') judging.ask()
  }

  function isCut(): boolean {
    const { logs, following } = get()
    return logs.some(({ run, report }) => run.key === following?.key && report.isCut)
  }

  function stop(): void {
    unwatch?.()
    unwatch = null
    judging.stop()
    if (get().following !== null) set({ following: null })
  }

  return {
    start() {
      const log = shownLog(get())
      if (log === undefined) return
      stop()
      set({ following: { key: log.run.key, note: '' } })
      frame.say(`Following ${log.name}: it is judged again as it grows.`)
      unwatch = followFile(log.run.path, pace, (change) => heard(change, log.name))
    },
    stop,
  }
}
