import type { Curve, Diagnosis } from '@sweetspot/schema'
import type { Chart, ChartPoint, Series } from '../chart/chart.ts'
import { downsample } from '../chart/downsample.ts'
import { smooth } from '../chart/smooth.ts'
import { formatPercent } from '../format/percent.ts'
import { runMarks } from '../marks/run-mark.ts'
import { verdictMark } from '../marks/verdict-mark.ts'
import type { Table } from '../table/table.ts'
import { findingText } from '../words/finding.ts'
import { adviceSentence, missingSentence, verdictSentence } from '../words/verdict.ts'
import { maxPoints } from './run-series.ts'

/** A diagnosis in lines: the verdict with its evidence, what to try next, and what was missing. */
export function diagnosisLines(diagnosis: Diagnosis): string[] {
  const { glyph, word } = verdictMark(diagnosis.verdict)
  const missing = missingSentence(diagnosis)
  return [
    `${glyph} ${word} (confidence ${formatPercent(diagnosis.confidence)}). ${verdictSentence(diagnosis)}`,
    ...diagnosis.findings.map(
      (finding) =>
        `  ${finding.fromStep === finding.toStep ? `step ${finding.fromStep}` : `steps ${finding.fromStep}–${finding.toStep}`}: ${findingText(finding)}`,
    ),
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

/** The curve with the steps of its warnings and errors marked; held-out loss beside it where there is one. */
export function curveChart(curve: Curve, diagnosis: Diagnosis): Chart {
  const marks = runMarks(2)
  const points = (steps: readonly number[], losses: readonly number[]): ChartPoint[] =>
    losses.map((y, i) => ({ x: steps[i]!, y }))
  const noisy = curve.lossSource !== 'fixed-data' && curve.losses.length > 50
  const raw = points(curve.steps, curve.losses)
  const line = noisy ? points(curve.steps, smooth(curve.losses, 0.9)) : raw
  const series: Series[] = [
    ...(noisy ? [{ label: '', points: downsample(raw, maxPoints), mark: marks[0]!, kind: 'faint-line' } as const] : []),
    { label: 'training', points: downsample(line, maxPoints), mark: marks[0]!, kind: 'line' },
    ...(curve.validationLosses && curve.validationSteps
      ? [
          {
            label: 'validation',
            points: downsample(points(curve.validationSteps, curve.validationLosses), maxPoints),
            mark: marks[1]!,
            kind: 'line',
          } as const,
        ]
      : []),
  ]
  const finite = curve.losses.filter(Number.isFinite)
  const first = finite[0] ?? 1
  const lowest = finite.reduce((low, loss) => Math.min(low, loss), Number.POSITIVE_INFINITY)
  const highest = finite.reduce((high, loss) => Math.max(high, loss), Number.NEGATIVE_INFINITY)
  const decades = lowest > 0 && highest > 1000 * lowest
  const title = verdictSentence(diagnosis)
  return {
    title,
    xAxis: { label: curve.unit, scale: 'linear' },
    yAxis: decades
      ? { label: 'loss', scale: 'log' }
      : { label: 'loss', scale: 'linear', ...(first > 0 && { clip: 3 * first }) },
    series,
    rules: diagnosis.findings
      .filter(({ severity }) => severity !== 'info')
      .slice(0, 4)
      .map(({ fromStep, rule }) => ({ axis: 'x', at: fromStep, label: rule })),
    summary: `Loss against ${curve.unit}. ${title}`,
  }
}
