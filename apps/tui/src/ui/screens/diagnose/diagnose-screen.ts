import type { Frame, Screen } from '../../frame/screen.ts'
import { columnsBindings } from './columns/columns-bindings.ts'
import { createDiagnose, type Diagnose } from './create-diagnose.ts'
import { DiagnoseView } from './DiagnoseView.tsx'
import { shownLog } from './diagnose-state.ts'
import { createPathCompletion } from './files/complete-path.ts'
import { filesBindings } from './files/files-bindings.ts'
import { isPathLike } from './files/log-path.ts'
import { createJudgeThread, type LogJudge } from './reading/judge-thread.ts'
import { detailsBindings } from './report/details-bindings.ts'
import { setShownRate } from './report/rates.ts'
import { reportBindings } from './report/report-bindings.ts'
import { sharedReport } from './report/shared-report.ts'

/** What the screen has from the machine. */
export interface DiagnoseMachine {
  judge(): LogJudge
  /** The folder that is shown first. */
  folder(): string
  /** Milliseconds since 1970. */
  now(): number
}

const complete = createPathCompletion(Date.now)

/** The screen on a machine. */
export function diagnoseScreenOn({ judge, folder, now }: DiagnoseMachine): Screen<Diagnose> {
  return {
    name: 'diagnose',
    title: 'Diagnose',
    create: (frame) => createDiagnose({ frame, judge: judge(), folder: folder(), now }),
    open(model, opening, frame) {
      if (opening.kind !== 'log') return
      const problem = model.open(opening.path)
      if (problem !== null) frame.say(problem)
    },
    bindings(model, frame) {
      const { place, columns } = model.get()
      const log = shownLog(model.get())
      if (place === 'columns' && columns) return columnsBindings(model, columns)
      if (place === 'details' && log) return detailsBindings(model)
      if (place === 'report' && log)
        return [...reportBindings(model, frame, log), { ...pathBinding(model, frame), hint: 'path' }]
      return filesBindings(model, frame, () => askPath(model, frame))
    },
    commands: (model) => [
      {
        name: 'path',
        takes: '<file>',
        does: 'read and judge a log, or go to a folder',
        choices: (written) => complete(written, model.files.get().folder),
        run: model.open,
      },
      {
        name: 'rate',
        takes: '<rate>',
        does: 'the learning rate of the log that is shown',
        run: (rate) => setShownRate(model, rate),
      },
    ],
    shared: (model) => sharedReport(model.get()),
    paste(model, text, frame) {
      if (!isPathLike(text)) return false
      const problem = model.open(text)
      if (problem !== null) frame.say(problem)
      return true
    },
    leave: (model) => model.follower.stop(),
    subscribe(model, listener) {
      // Files come and go while other screens are shown.
      model.files.refresh()
      return model.subscribe(listener)
    },
    View: DiagnoseView,
  }
}

const pathBinding = (model: Diagnose, frame: Frame) => ({
  keys: ['o'],
  does: 'type the path of another log',
  run: () => askPath(model, frame),
})

function askPath(model: Diagnose, frame: Frame): void {
  frame.ask({
    label: 'Path: ',
    complete: (text) => complete(text, model.files.get().folder),
    answer: (text) => (text.trim() === '' ? null : model.open(text)),
  })
}

/** A verdict on a log from the disk. */
export const diagnoseScreen = diagnoseScreenOn({
  judge: createJudgeThread,
  folder: process.cwd,
  now: Date.now,
})
