/** How many lines each part of a report wants. */
export interface Wanted {
  readonly logs: number
  readonly findings: number
  readonly advice: number
  /** Lines of a sentence, which is said whole or not at all. */
  readonly sentence: number
}

/** The fewest lines that a chart can be drawn in. */
const leastChart = 8

/** Share of the lines that the chart has at least. */
const chartShare = 0.42

/** Lines of each part: the chart has its share, then a line goes to one part after the other, until all have what they want. */
export function roomFor(rows: number, wanted: Wanted): Wanted & { readonly chart: number } {
  const given = { findings: 0, advice: 0, logs: 0 }
  const parts = ['findings', 'advice', 'logs'] as const
  let left = rows - Math.max(leastChart, Math.ceil(rows * chartShare))
  for (let at = 0; left > 0 && parts.some((part) => given[part] < wanted[part]); at++) {
    const part = parts[at % parts.length]!
    if (given[part] >= wanted[part]) continue
    given[part]++
    left--
  }
  const sentence = wanted.sentence <= left ? wanted.sentence : 0
  return { ...given, sentence, chart: rows - sentence - parts.reduce((sum, part) => sum + given[part], 0) }
}
