import { shuffled } from './shuffle.mjs'

const splitSeed = 20
const validationShare = 0.2
const species = ['Adelie', 'Chinstrap', 'Gentoo']
const measures = [
  ['Beak Length (mm)', 10],
  ['Beak Depth (mm)', 10],
  ['Flipper Length (mm)', 1],
  ['Body Mass (g)', 1],
]

/**
 * The text of generated/penguins.ts from the text of penguins.json.
 *
 * A row that lacks one of the four measures is dropped (2 of 344); sex and island are not used. Each species is shuffled by
 * a fixed permutation and gives a fifth, rounded, to validation (69 of 342); the 273 training rows are shuffled once more.
 * Means and standard deviations (of the population: divided by n) are those of the training rows.
 */
export function penguinsModule(json) {
  const all = JSON.parse(json)
  const rows = all
    .filter((row) => measures.every(([field]) => Number.isFinite(row[field])))
    .map((row) => ({
      label: species.indexOf(row.Species),
      values: measures.map(([field, factor]) => Math.round(row[field] * factor)),
    }))
  if (all.length !== 344 || rows.length !== 342 || rows.some(({ label }) => label < 0)) {
    throw new Error(
      `penguins.json: expected 342 complete rows of 344 and three species, got ${rows.length} of ${all.length}.`,
    )
  }
  const perSpecies = species.map((_, label) =>
    shuffled(
      rows.filter((row) => row.label === label),
      splitSeed + label,
    ),
  )
  const held = perSpecies.map((group) => Math.round(group.length * validationShare))
  const validation = perSpecies.flatMap((group, i) => group.slice(0, held[i]))
  const training = shuffled(
    perSpecies.flatMap((group, i) => group.slice(held[i])),
    splitSeed,
  )
  const split = [...training, ...validation]
  const column = (k) => training.map((row) => row.values[k] / measures[k][1])
  return `// Written by tools/data/generate.mjs: do not edit.
// Palmer Station LTER, K. Gorman (2014), CC0, as packaged by vega-datasets 3.2.1.

/** Rows that train, from the first; the rest validate. */
export const trainingCount = ${training.length}

/** Species of each row, one character each: 0 Adelie, 1 Chinstrap, 2 Gentoo. */
export const labels =
  '${split.map((row) => row.label).join('')}'

/** Bill length and depth, flipper length (mm), body mass (g): mean and standard deviation of the training rows. */
export const statistics = [
${measures.map((_, k) => `  { mean: ${mean(column(k))}, standardDeviation: ${deviation(column(k))} },`).join('\n')}
]

/** Four numbers a row: bill length and depth (0.1 mm), flipper length (mm), body mass (g). */
export const measures = [
${split.map((row) => `  ${row.values.join(', ')},`).join('\n')}
]
`
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

function deviation(values) {
  const centre = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - centre) * (value - centre))))
}
