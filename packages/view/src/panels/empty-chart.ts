import type { Chart } from '../chart/chart.ts'

/** A chart without curves: a sentence that says why there is nothing to draw. */
export function emptyChart(sentence: string, { x, y }: { readonly x: string; readonly y: string }): Chart {
  return {
    title: sentence,
    xAxis: { label: x, scale: 'linear' },
    yAxis: { label: y, scale: 'linear' },
    series: [],
    summary: sentence,
  }
}
