import type { Frame } from '../../../frame/screen.ts'
import type { Diagnose } from '../create-diagnose.ts'
import { type JudgedLog, shownLog } from '../diagnose-state.ts'

/** Among several logs each needs its rate: asks for the first that neither its log nor the user has. */
export function askRates(model: Diagnose, frame: Pick<Frame, 'ask'>): void {
  const { logs } = model.get()
  const unrated = logs.find(({ report }) => report.learningRate === null)
  if (logs.length < 2 || unrated === undefined) return
  frame.ask({
    label: `Learning rate of ${unrated.name}: `,
    answer(text) {
      if (text.trim() === '') return null
      return setRate(model, unrated, text, () => askRates(model, frame))
    },
  })
}

/** Judges the log that is shown at another rate, as it was written; what it returns is wrong with it. */
export function setShownRate(model: Diagnose, text: string): string | null {
  const log = shownLog(model.get())
  return log === undefined ? 'rate: open a log first.' : setRate(model, log, text)
}

function setRate(model: Diagnose, { run }: JudgedLog, text: string, then?: () => void): string | null {
  const rate = Number(text.trim().replace(',', '.'))
  if (!(rate > 0 && rate < Number.POSITIVE_INFINITY)) return `rate: expected a number above 0, got '${text.trim()}'.`
  const { logs, shown } = model.get()
  const runs = logs.map((log) => (log.run.key === run.key ? { ...log.run, learningRate: rate } : log.run))
  void model.judge(runs, shown).then(then)
  return null
}
