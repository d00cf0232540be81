import { verdicts } from '../../packages/schema/dist/index.js'
import { views } from './cases.mjs'
import { clearPlaces, scoreOf, sharesOf } from './score.mjs'

const percent = (share) => `${(100 * share).toFixed(1)}%`
const row = (cells) => `| ${cells.join(' | ')} |`
const table = (head, rows) =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')

/** Shares right and opposite for each view, in one half. */
export function sharesTable(cases, held) {
  return table(
    ['given', 'what that is', 'curves', 'right', 'opposite', 'abstained', 'otherwise wrong'],
    Object.entries(views).map(([view, meaning]) => {
      const shares = sharesOf(cases.filter((one) => one.view === view && one.held === held))
      return [
        view,
        meaning,
        shares.count,
        percent(shares.right),
        percent(shares.opposite),
        percent(shares.abstained),
        percent(shares.wrong),
      ]
    }),
  )
}

/** Verdict against place for one view of the held-out half; a "?" marks a suspicion of too small. */
export function matrixTable(cases, view) {
  const seen = cases.filter((one) => one.view === view && one.held)
  const count = (verdict, suspected, place) =>
    seen.filter((one) => one.verdict === verdict && one.suspected === suspected && one.place === place).length
  const places = [...clearPlaces, 'unclear']
  return table(
    ['verdict', ...places],
    verdicts
      .flatMap((verdict) => [
        [verdict, ...places.map((place) => count(verdict, false, place))],
        [`${verdict}, too small suspected`, ...places.map((place) => count(verdict, true, place))],
      ])
      .filter(([, ...counts]) => counts.some((number) => number > 0)),
  )
}

const bounds = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01]

/** What a confidence is worth: mean confidence and share right of the held-out half, bin by bin; abstentions claim nothing. */
export function reliabilityTable(cases) {
  const claims = cases.filter(
    (one) => one.held && one.plausible && clearPlaces.includes(one.place) && one.verdict !== 'not-enough-evidence',
  )
  const rows = bounds.slice(1).flatMap((to, i) => {
    const bin = claims.filter(({ confidence }) => confidence >= bounds[i] && confidence < to)
    if (bin.length === 0) return []
    const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length
    const right = bin.filter((one) => scoreOf(one) === 'right').length / bin.length
    return [[`${bounds[i]} to ${Math.min(to, 1)}`, bin.length, mean.toFixed(2), right.toFixed(2)]]
  })
  return table(['confidence', 'verdicts', 'mean confidence', 'share right'], rows)
}

/** The opposite verdicts of the held-out half, one by one. */
export function oppositeTable(cases, view) {
  const rows = cases.filter(
    (one) => one.held && one.view === view && clearPlaces.includes(one.place) && scoreOf(one) === 'opposite',
  )
  return rows.length === 0
    ? 'None.'
    : table(
        ['sweep', 'rate', 'place', 'share of the gain short', 'verdict'],
        rows.map((one) => [one.name, one.learningRate.toPrecision(3), one.place, percent(one.excess), one.verdict]),
      )
}
