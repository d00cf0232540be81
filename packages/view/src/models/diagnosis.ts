import type { Diagnosis } from '@sweetspot/schema'
import { verdictTitle } from '../diagnose/verdict-title.ts'
import type { Table } from '../table/table.ts'
import { findingText, stepsText } from '../words/finding.ts'
import { adviceSentence, missingSentence, verdictSentence } from '../words/verdict.ts'

/** A diagnosis in lines: the verdict with its evidence, what to try next, and what was missing. */
export function diagnosisLines(diagnosis: Diagnosis): string[] {
  const missing = missingSentence(diagnosis)
  return [
    `${verdictTitle(diagnosis)}. ${verdictSentence(diagnosis)}`,
    ...diagnosis.findings.map((finding) => `  ${stepsText(finding)}: ${findingText(finding)}`),
    ...diagnosis.advice.map((advice) => `→ ${adviceSentence(advice)}`),
    ...(missing === null ? [] : [missing]),
  ]
}

/** Every finding with its steps and its words. */
export function findingsTable({ findings }: Diagnosis): Table {
  return {
    columns: [
      { key: 'rule', title: 'rule', priority: 0 },
      { key: 'severity', title: 'severity', priority: 2 },
      { key: 'from', title: 'from step', align: 'right', priority: 1 },
      { key: 'to', title: 'to step', align: 'right', priority: 1 },
      { key: 'text', title: 'what was seen', priority: 0 },
    ],
    rows: findings.map((finding) => ({
      cells: {
        rule: finding.rule,
        severity: finding.severity,
        from: { text: String(finding.fromStep), value: finding.fromStep },
        to: { text: String(finding.toStep), value: finding.toStep },
        text: findingText(finding),
      },
    })),
  }
}
