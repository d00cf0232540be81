import { curveSmoothings, labForkOf, readLink } from '@sweetspot/view'
import type { Frame } from '../../../frame/screen.ts'
import type { Binding } from '../../../keys/binding.ts'
import { columnSheet } from '../columns/column-sheet.ts'
import type { Diagnose } from '../create-diagnose.ts'
import { chartOf, drawingOf, type JudgedLog, smoothingOf } from '../diagnose-state.ts'
import { nextFinding } from './next-finding.ts'

/** The keys of a report. */
export function reportBindings(model: Diagnose, frame: Frame, log: JudgedLog): readonly Binding[] {
  const { set, follower } = model
  const state = model.get()
  const { run, report, name } = log
  const { diagnosis, drawings, titles } = report
  const runs = state.logs.map((one) => one.run)
  const fork = labForkOf(diagnosis)
  const isFollowed = state.following?.key === run.key
  const back = () => set({ place: 'files' })
  const move = (by: 1 | -1) => () => set({ finding: nextFinding(state.finding, by, diagnosis.findings.length) })
  return [
    ...(diagnosis.findings.length === 0
      ? []
      : [
          { keys: ['j', 'Down'], does: 'show the next finding on the curve', hint: 'finding', run: move(1) },
          { keys: ['k', 'Up'], does: 'show the finding before', run: move(-1) },
        ]),
    {
      keys: ['w'],
      does: isFollowed ? 'follow the file no longer' : 'follow the file as it grows',
      hint: isFollowed ? 'unfollow' : 'follow',
      run: isFollowed ? follower.stop : follower.start,
    },
    ...(fork === null
      ? []
      : [
          {
            keys: ['t'],
            does: 'try the advice on a run of the lab',
            hint: 'try in lab',
            run: () => openFork(fork.link, frame),
          },
        ]),
    {
      keys: ['i'],
      does: 'what was read, and what is missing',
      hint: 'details',
      run: () => set({ place: 'details', from: 0 }),
    },
    {
      keys: ['L'],
      does: 'logarithmic or linear axis',
      hint: chartOf(log, state).yAxis.scale === 'log' ? 'linear' : 'log',
      run: () => set({ scale: chartOf(log, state).yAxis.scale === 'log' ? 'linear' : 'log' }),
    },
    {
      keys: ['m'],
      does: 'smooth the curve less or more',
      hint: 'smooth',
      run() {
        const next = (smoothingOf(log, state) + 1) % curveSmoothings.length
        set({ smoothing: next })
        const beta = curveSmoothings[next]!
        frame.say(beta === 0 ? 'As it was logged.' : `Smoothed: ${beta * 100}% of each point are those before it.`)
      },
    },
    ...(drawings.length < 2
      ? []
      : [
          {
            keys: ['v'],
            does: 'draw another signal of the log',
            hint: 'signal',
            run() {
              const at = drawings.indexOf(drawingOf(log, state))
              set({ signal: drawings[(at + 1) % drawings.length]!.signal, scale: null })
            },
          },
        ]),
    ...(titles.length === 0
      ? []
      : [
          {
            keys: ['c'],
            does: 'say which column is what',
            hint: 'columns',
            run: () => set({ place: 'columns', columns: columnSheet(runs, run.key, report) }),
          },
        ]),
    {
      keys: ['a'],
      does: 'add the same run at another rate',
      hint: 'add',
      run: () => set({ place: 'files', adds: true }),
    },
    ...(state.logs.length < 2 ? [] : severalBindings(model, log)),
    { keys: ['r'], does: 'read it again', run: () => void model.judge(runs, run.key) },
    ...(state.finding === null
      ? []
      : [{ keys: ['Escape'], does: 'show the marks of all findings', run: () => set({ finding: null }) }]),
    ...(state.reads === '' ? [] : [{ keys: ['Escape'], does: 'give up reading', hint: 'cancel', run: model.cancel }]),
    { keys: ['Escape', 'h', 'Left', 'Backspace'], does: `back to the files, from ${name}`, hint: 'files', run: back },
  ]
}

function severalBindings({ get, set, judge }: Diagnose, { run, name }: JudgedLog): readonly Binding[] {
  const { logs } = get()
  const at = logs.findIndex((one) => one.run.key === run.key)
  const show = (by: 1 | -1) => () => set({ shown: logs[(at + by + logs.length) % logs.length]!.run.key, finding: null })
  return [
    { keys: ['n', ']'], does: 'report on the next log', hint: 'next log', run: show(1) },
    { keys: ['N', '['], does: 'report on the log before', run: show(-1) },
    {
      keys: ['x'],
      does: `take ${name} away`,
      run() {
        const others = logs.filter((one) => one.run.key !== run.key).map((one) => one.run)
        void judge(others, others[Math.max(0, at - 1)]!.key)
      },
    },
  ]
}

function openFork(link: string, frame: Frame): void {
  const reading = readLink(link)
  if (reading.kind === 'experiment') frame.show('lab', { kind: 'experiment', experiment: reading.experiment })
}
