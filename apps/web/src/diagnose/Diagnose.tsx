import { readLog } from '@sweetspot/logs'
import styles from './Diagnose.module.css'
import { DiagnoseToolLater } from './DiagnoseToolLater.tsx'
import { exampleFile } from './example-file.ts'
import { exampleLog } from './example-log.ts'
import { judge } from './judge.ts'
import type { LogRun } from './log-run.ts'

/** The example that readers see before they hand anything in; it is judged when the page is built. */
const first = 'too-large'

/** A verdict on a reader's own log, with its evidence and what to try next. */
export async function Diagnose() {
  const log = await exampleLog(first)
  const run: LogRun = {
    key: 'example',
    name: exampleFile(first),
    source: { kind: 'example', name: first },
    columns: {},
    learningRate: null,
  }
  const [report] = judge([{ ...run, reading: readLog(log) }])
  return (
    <>
      <noscript>
        <p className={styles['noscript']}>
          To read a log of yours this page needs JavaScript. Without it, the command gives the same report:{' '}
          <code>sweetspot diagnose run.csv</code>. Below is its report on an example.
        </p>
      </noscript>
      <DiagnoseToolLater example={{ run, report: { ...report!, log } }} />
    </>
  )
}
