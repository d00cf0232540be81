import type { Chart, Series } from '../../chart/chart.ts'

/**
 * A chart with a cursor that rests: what comes after it is there, but faint, and a line marks the step. Where nothing can be faint
 * the line alone tells the two apart. A chart without a cursor is itself.
 */
export function withFuture(chart: Chart, { hasFaint }: { readonly hasFaint: boolean }): Chart {
  const { upTo: step, ...whole } = chart
  if (step === undefined) return chart
  const rules = [...(whole.rules ?? []), { axis: 'x', at: step, label: '' } as const]
  if (!hasFaint) return { ...whole, rules }
  const pasts = whole.series.map((series): Series => {
    if (series.kind === 'points') return series
    const { raw } = series
    return {
      ...series,
      points: series.points.filter(({ x }) => x <= step),
      ...(raw && { raw: raw.filter(({ x }) => x <= step) }),
    }
  })
  const futures = whole.series.flatMap((series): Series[] => {
    if (series.kind !== 'line') return []
    const from = series.points.findIndex(({ x }) => x > step)
    if (from < 0) return []
    // From the last point of the past on, so that the two halves meet.
    return [{ label: '', mark: series.mark, kind: 'faint-line', points: series.points.slice(Math.max(0, from - 1)) }]
  })
  return { ...whole, series: [...pasts, ...futures], rules }
}
