import type { Progress } from '@sweetspot/core'
import { formatCount, formatRate } from '@sweetspot/view'

/** A line on stderr that says how far the work is; nothing where stderr is no terminal or the user wants quiet. */
export function progressLine(
  stream: NodeJS.WriteStream,
  quiet: boolean,
  now: () => number,
): { report(progress: Progress): void; clear(): void } {
  if (quiet || !stream.isTTY) return { report() {}, clear() {} }
  let last = 0
  let shown = false
  return {
    report({ jobs, done, learningRate, records }) {
      if (now() - last < 80) return
      last = now()
      const latest = records.at(-1)
      const where = latest
        ? `rate ${formatRate(learningRate)}, step ${formatCount(latest.step + 1)}, loss ${latest.loss.toPrecision(4)}`
        : `rate ${formatRate(learningRate)}`
      const width = 24
      const filled = Math.round((done / Math.max(1, jobs)) * width)
      stream.write(
        `\r\u001b[K${'━'.repeat(filled)}${'─'.repeat(width - filled)} ${done}/${jobs} runs · ${where}`.slice(
          0,
          stream.columns + 4,
        ),
      )
      shown = true
    },
    clear() {
      if (shown) stream.write('\r\u001b[K')
      shown = false
    },
  }
}
