'use client'

import { diagnosisLines } from '@sweetspot/view'
import { useState } from 'react'
import { Activity } from './Activity.tsx'
import styles from './Diagnose.module.css'
import type { ReportedRun } from './diagnose-state.ts'
import { exampleFile } from './example-file.ts'
import type { ExampleName } from './example-name.ts'
import { LogInput } from './LogInput.tsx'
import type { DiagnosisWorker } from './protocol.ts'
import { Report } from './Report.tsx'
import { startWorker } from './start-worker.ts'
import { UnreadLog } from './UnreadLog.tsx'
import { useDiagnosis } from './use-diagnosis.ts'

/** The tool at work: logs in, reports out, all of it in this tab. */
export function DiagnoseTool({
  example,
  start = startWorker,
}: {
  /** The report that is shown first. */
  readonly example: ReportedRun
  start?(): DiagnosisWorker
}) {
  const { state, give, change, remove, select, retry, cancel } = useDiagnosis([example], start)
  const [typed, setTyped] = useState<string | null>(null)
  const { shown, selected, unread, refusal, work } = state
  const isExample = shown.every(({ run }) => run.source.kind === 'example')
  const one = shown.find(({ run }) => run.key === selected) ?? shown[0]!
  const text = typed ?? (isExample && shown.length === 1 ? (one.report.log ?? '') : '')

  function giveExamples(names: readonly ExampleName[]) {
    setTyped(null)
    give(
      names.map((name) => ({ name: exampleFile(name), source: { kind: 'example', name } })),
      false,
    )
  }

  return (
    <div className={styles['tool']}>
      <LogInput
        hasOwn={!isExample}
        text={text}
        isExample={typed === null}
        onText={setTyped}
        onGive={give}
        onExamples={giveExamples}
      />
      <div className={styles['activity']}>
        <Activity work={work} refusal={refusal} onCancel={cancel} onRetry={retry} />
        {unread.map((log) => (
          <UnreadLog key={log.run.key} unread={log} onChange={change} />
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {work.kind === 'reading' ? 'Reading.' : one.run === example.run ? '' : diagnosisLines(one.report.diagnosis)[0]}
      </p>
      <Report
        shown={shown}
        selected={selected}
        isExample={isExample}
        isUnread={unread.length > 0}
        onSelect={select}
        onChange={(run) => change(run, true)}
        onRemove={remove}
      />
    </div>
  )
}
