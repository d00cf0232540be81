import type { Curve, Diagnosis, Finding } from '@sweetspot/schema'
import type { Chart } from '../chart/chart.ts'
import { ruleWord } from '../words/rule-word.ts'
import { verdictSentence } from '../words/verdict.ts'
import { curveAxis } from './curve-axis.ts'
import { type CurveNeighbours, curveSeries } from './curve-series.ts'

/** Most marks of findings on one chart. */
const mostMarks = 4

/**
 * The curve with the steps marked of its warnings and errors and of what its verdict says; held-out loss beside it where there is
 * one, or the same run at other rates. Smoothed as asked, else as much as its noise needs.
 */
export function curveChart(
  curve: Curve,
  diagnosis: Diagnosis,
  neighbours?: CurveNeighbours,
  smoothing?: number,
): Chart {
  const title = verdictSentence(diagnosis)
  const isMarked = ({ rule, severity, fromStep, toStep }: Finding): boolean =>
    (severity !== 'info' || isClaimed(diagnosis, rule)) &&
    !(fromStep === curve.steps[0] && toStep === curve.steps.at(-1) && fromStep < toStep)
  return {
    title,
    xAxis: { label: curve.unit, scale: 'linear' },
    yAxis: curveAxis(curve.losses),
    series: curveSeries(curve, neighbours, smoothing),
    rules: diagnosis.findings
      .filter(isMarked)
      // Two marks at one step would stand on each other; the first finding is the worse.
      .filter(({ fromStep }, at, all) => all.findIndex((other) => other.fromStep === fromStep) === at)
      .slice(0, mostMarks)
      .map(({ fromStep, rule }) => ({ axis: 'x', at: fromStep, label: ruleWord(rule) })),
    summary: `Loss against ${curve.unit}. ${title}`,
  }
}

/** Whether a rule saw what the verdict or the suspicion says. */
const isClaimed = ({ verdict, suspicion }: Diagnosis, rule: string): boolean =>
  rule === verdict || (suspicion === 'too-slow' && rule === 'still-falling')

/** The chart with the steps of one finding in place of its marks: a grey region, or a line where it is a single step. */
export function withFinding(chart: Chart, { rule, fromStep, toStep }: Finding): Chart {
  const { rules: _, ...rest } = chart
  return fromStep === toStep
    ? { ...rest, rules: [{ axis: 'x', at: fromStep, label: ruleWord(rule) }] }
    : { ...rest, bands: [{ from: fromStep, to: toStep, label: ruleWord(rule), tone: 'grey' }] }
}
