/**
 * A fraction as a percentage with one decimal where it says something: `98.3%`, `10%`.
 *
 * What is not nothing never reads `0%` and what is not all never reads `100%`: `<0.1%`, `>99.9%`.
 */
export function formatPercent(fraction: number): string {
  if (!Number.isFinite(fraction)) return String(fraction)
  const percent = fraction * 100
  if (percent > 0 && percent < 0.05) return '<0.1%'
  if (percent > 99.95 && percent < 100) return '>99.9%'
  const text = String(Number(percent.toFixed(1)))
  return `${text.replace(/^-(?=0$)/, '').replace('-', '−')}%`
}
