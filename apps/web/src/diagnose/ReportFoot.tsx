import { saveFile } from '../figure/foot/save-file.ts'
import { CopyButton } from '../site/CopyButton.tsx'
import { beyondCommand, commandOf } from './command-of.ts'
import type { ReportedRun } from './diagnose-state.ts'
import styles from './ReportFoot.module.css'

/** The quiet lines under a report: the command that gives the same, and the report as files. */
export function ReportFoot({ shown: { run, report }, logs }: { readonly shown: ReportedRun; readonly logs: number }) {
  const command = commandOf(run)
  const beyond = beyondCommand(run, logs)
  const stem = run.name.replace(/\.\w+$/, '').replace(/[^\w.-]+/g, '-') || 'run'
  const { log } = report
  return (
    <dl className={styles['foot']}>
      <div>
        <dt>command</dt>
        <dd>
          <code>{command}</code> <CopyButton text={command} />
          {beyond !== null && <p>{beyond}</p>}
        </dd>
      </div>
      <div className={styles['files']}>
        <dt>report</dt>
        <dd className={styles['buttons']}>
          <button
            type="button"
            onClick={() => saveFile(`${stem}-diagnosis.json`, blobOf(report.json, 'application/json'))}
          >
            Save as JSON
          </button>
          <button type="button" onClick={() => saveFile(`${stem}-diagnosis.txt`, blobOf(report.text, 'text/plain'))}>
            Save as text
          </button>
          {log !== undefined && (
            <button type="button" onClick={() => saveFile(run.name, blobOf(log, 'text/csv'))}>
              Save the example's log
            </button>
          )}
        </dd>
      </div>
    </dl>
  )
}

const blobOf = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` })
