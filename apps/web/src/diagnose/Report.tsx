import { confidenceSentence, confidenceText, withFinding } from '@sweetspot/view'
import { useEffect, useMemo, useRef, useState } from 'react'
import { CurveDrawing } from './CurveDrawing.tsx'
import type { ReportedRun } from './diagnose-state.ts'
import { Findings } from './Findings.tsx'
import type { LogRun } from './log-run.ts'
import { NextSteps } from './NextSteps.tsx'
import { Reading } from './Reading.tsx'
import styles from './Report.module.css'
import { ReportFoot } from './ReportFoot.tsx'
import { RunList } from './RunList.tsx'
import { VerdictWord } from './VerdictWord.tsx'

interface Props {
  readonly shown: readonly ReportedRun[]
  readonly selected: string
  readonly isExample: boolean
  /** Whether a log was handed in that could not be read. */
  readonly isUnread: boolean
  onSelect(key: string): void
  onChange(run: LogRun): void
  onRemove(key: string): void
}

/** The verdict on a log with its curve, the evidence on it, what to try next, and what was read. */
export function Report({ shown, selected, isExample, isUnread, onSelect, onChange, onRemove }: Props) {
  const one = shown.find(({ run }) => run.key === selected) ?? shown[0]!
  const { run, report } = one
  const { diagnosis, chart } = report
  const confidence = confidenceText(diagnosis)
  const [choice, setChoice] = useState<{ readonly report: unknown; readonly index: number | null }>()
  const chosen = choice?.report === report ? choice.index : null
  const drawn = useMemo(
    () => (chosen === null ? chart : withFinding(chart, diagnosis.findings[chosen]!)),
    [chart, chosen, diagnosis],
  )
  const heading = useArrival(report)
  return (
    <article className={styles['report']} aria-label={`Report on ${run.name}`}>
      <header className={styles['header']}>
        {isExample && (
          <p className={styles['quiet']}>
            {isUnread ? 'Not your log, still the example' : 'An example'}: {run.name}, trained by the engine of this
            site
          </p>
        )}
        <h2 ref={heading}>
          <VerdictWord verdict={diagnosis.verdict} />
          {confidence !== null && <span className={styles['confidence']}> {confidence}</span>}
        </h2>
        <p className={styles['sentence']}>{chart.title}</p>
        <p className={styles['quiet']}>{confidenceSentence(diagnosis)}</p>
      </header>
      <figure className={styles['curve']}>
        <CurveDrawing chart={drawn} />
        <RunList shown={shown} selected={run.key} onSelect={onSelect} onChange={onChange} onRemove={onRemove} />
      </figure>
      <section className={styles['column']}>
        <h3>What was seen</h3>
        <Findings
          findings={diagnosis.findings}
          unit={report.unit}
          chosen={chosen}
          onChoose={(index) => setChoice({ report, index })}
        />
        <Reading run={run} report={report} onChange={onChange} />
      </section>
      <section className={styles['column']}>
        <NextSteps report={report} />
      </section>
      <ReportFoot shown={one} logs={shown.length} />
    </article>
  )
}

/** A heading that comes into view with every report but the first. */
function useArrival(report: unknown) {
  const heading = useRef<HTMLHeadingElement>(null)
  const last = useRef(report)
  useEffect(() => {
    if (last.current === report) return
    last.current = report
    heading.current?.scrollIntoView?.({ block: 'nearest' })
  }, [report])
  return heading
}
